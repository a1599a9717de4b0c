import CCLD2

/// Tells the language of plain text with Compact Language Detector 2 (83 languages).
///
/// Chosen by measurement over libexttextcat on pieces of 98 real articles: of 20 words .988 right against
/// .889, of 8 words .973 against .777, at a sixteenth of the time.
public struct LanguageIdentifier: Sendable {
    /// What follows is not read: some 150 words decide.
    public static let textBytes = 1 << 10
    /// Shorter texts are not guessed.
    public static let leastBytes = 16

    public init() {}

    /// - Parameter declared: what the page or publisher says, BCP 47. It tips the balance between neighbours
    ///   and decides where the text is too short to tell.
    public func identify(_ text: String, declared: String? = nil) -> LanguageGuess {
        var head = text.utf8.prefix(Self.textBytes)
        while let last = head.last, last >= 0x80, head.count < text.utf8.count { head.removeLast() }
        let hint = declared.flatMap { $0.split { $0 == "-" || $0 == "_" }.first }.map { $0.lowercased() }
        let fallback =
            hint.map { LanguageGuess(language: $0, confidence: Self.declaredConfidence) } ?? .undetermined
        guard head.count >= Self.leastBytes else { return fallback }
        let bytes = Array(head)
        let guess = bytes.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cld2_detect($0.baseAddress, Int32($0.count), hint) }
        }
        guard let code = guess.code.map({ String(cString: $0) }), code != "un", !code.hasPrefix("xxx") else {
            return fallback
        }
        let share = Double(guess.percent) / 100
        let confidence = guess.is_reliable == 1 ? share : share / 2
        if confidence < Self.declaredConfidence, fallback != .undetermined { return fallback }
        return LanguageGuess(language: Self.modern[code] ?? code, confidence: confidence)
    }

    /// A declaration is right more often than not, and wrong often enough to lose against any clear text.
    private static let declaredConfidence = 0.4

    /// Codes of the detector that BCP 47 writes otherwise.
    private static let modern = ["iw": "he", "jw": "jv", "zh": "zh-Hans", "in": "id", "no": "nb"]
}
