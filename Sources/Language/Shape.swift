/// What a token looks like, apart from its letters.
public struct Shape: OptionSet, Hashable, Sendable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Begins with an upper-case letter.
    public static let capitalized = Shape(rawValue: 1 << 0)
    /// Every letter is upper case, at least two of them ("NATO").
    public static let allCaps = Shape(rawValue: 1 << 1)
    /// Holds a letter.
    public static let alphabetic = Shape(rawValue: 1 << 2)
    /// Holds a digit.
    public static let digit = Shape(rawValue: 1 << 3)
    /// Digits with separators only ("10,000", "2.5").
    public static let number = Shape(rawValue: 1 << 4)
    /// Punctuation or symbol.
    public static let punctuation = Shape(rawValue: 1 << 5)
    /// An opening quotation mark.
    public static let openQuote = Shape(rawValue: 1 << 6)
    /// A closing quotation mark.
    public static let closeQuote = Shape(rawValue: 1 << 7)
    /// White space stands before it.
    public static let spaceBefore = Shape(rawValue: 1 << 8)
    /// The first word of its sentence.
    public static let sentenceStart = Shape(rawValue: 1 << 9)
    /// Holds a hyphen inside ("state-run").
    public static let hyphenated = Shape(rawValue: 1 << 10)
}
