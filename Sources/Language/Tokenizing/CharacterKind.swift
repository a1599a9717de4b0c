/// What a character is to the tokenizer.
enum CharacterKind: UInt8 {
    case space, newline
    case lower, upper, digit
    /// ' and its typographic forms, which are apostrophes or quotation marks.
    case apostrophe
    /// A hyphen that joins words: -, U+2010, U+2011.
    case hyphen
    /// "…": one character, but the same mark as three stops.
    case ellipsis
    case currency
    /// Any other mark or symbol.
    case mark

    var isLetter: Bool { self == .lower || self == .upper }
    var isAlphanumeric: Bool { self == .lower || self == .upper || self == .digit }
}

extension CharacterKind {
    /// By byte, for ASCII.
    static let ascii: [CharacterKind] = (0..<128).map { (code: UInt8) -> CharacterKind in
        switch code {
        case 0x0A: .newline
        case 0...0x20, 0x7F: .space
        case 0x30...0x39: .digit
        case 0x41...0x5A: .upper
        case 0x61...0x7A: .lower
        case 0x27: .apostrophe
        case 0x2D: .hyphen
        case 0x24: .currency
        default: .mark
        }
    }

    /// For a scalar above U+007F, by Unicode block; letters unless the block holds none.
    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x85, 0x2028, 0x2029: self = .newline
        case 0x80...0xA0, 0x1680, 0x2000...0x200F, 0x202A...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF:
            self = .space
        case 0x2018, 0x2019, 0x201B, 0x02BB, 0x02BC, 0x2032: self = .apostrophe
        case 0x2010, 0x2011: self = .hyphen
        case 0x2026: self = .ellipsis
        case 0xA2...0xA5, 0x20A0...0x20CF: self = .currency
        case 0xAA, 0xB5, 0xBA: self = .lower
        case 0xA1...0xBF, 0xD7, 0xF7, 0x2012...0x205E, 0x2070...0x209F, 0x2100...0x2BFF,
            0x3001...0x303F, 0xFE10...0xFE6F, 0xFF01...0xFF0F, 0xFFE0...0xFFFF, 0x1F000...0x1FAFF:
            self = .mark
        default: self = scalar.properties.isUppercase ? .upper : .lower
        }
    }
}
