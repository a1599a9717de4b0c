/// What a token looks like, apart from its letters.
public struct Shape: OptionSet, Hashable, Sendable {
    public let rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Begins with an upper-case letter.
    @inlinable public static var capitalized: Shape { Shape(rawValue: 1 << 0) }
    /// Every letter is upper case, at least two of them ("NATO").
    @inlinable public static var allCaps: Shape { Shape(rawValue: 1 << 1) }
    /// Holds a letter.
    @inlinable public static var alphabetic: Shape { Shape(rawValue: 1 << 2) }
    /// Holds a digit.
    @inlinable public static var digit: Shape { Shape(rawValue: 1 << 3) }
    /// Digits with separators only ("10,000", "2.5").
    @inlinable public static var number: Shape { Shape(rawValue: 1 << 4) }
    /// Punctuation or symbol.
    @inlinable public static var punctuation: Shape { Shape(rawValue: 1 << 5) }
    /// An opening quotation mark.
    @inlinable public static var openQuote: Shape { Shape(rawValue: 1 << 6) }
    /// A closing quotation mark.
    @inlinable public static var closeQuote: Shape { Shape(rawValue: 1 << 7) }
    /// White space stands before it.
    @inlinable public static var spaceBefore: Shape { Shape(rawValue: 1 << 8) }
    /// The first word of its sentence.
    @inlinable public static var sentenceStart: Shape { Shape(rawValue: 1 << 9) }
    /// Holds a hyphen inside ("state-run").
    @inlinable public static var hyphenated: Shape { Shape(rawValue: 1 << 10) }
}
