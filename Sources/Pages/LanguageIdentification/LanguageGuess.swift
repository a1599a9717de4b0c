/// The language of a text.
public struct LanguageGuess: Hashable, Sendable {
    /// BCP 47 ("en", "zh-Hant"); "und" where it cannot be told.
    public var language: String
    /// 0 to 1.
    public var confidence: Double

    public init(language: String, confidence: Double) {
        self.language = language
        self.confidence = confidence
    }

    public static let undetermined = LanguageGuess(language: "und", confidence: 0)
}
