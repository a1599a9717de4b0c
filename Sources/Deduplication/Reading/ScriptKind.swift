/// What a character is to the word scanner.
enum ScriptKind {
    /// Part of a word.
    case letter
    /// A word of its own: scripts that put no spaces between words.
    case ideograph
    case separator

    /// Bytes of the character at `index`, as its first byte says, within the text; 1 for stray bytes.
    static func length(of text: Span<UInt8>, at index: Int) -> Int {
        let length =
            switch text[index] {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 1
            }
        return min(length, text.count - index)
    }

    /// A letter or digit of ASCII.
    static func isASCIIWord(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26
    }

    init(_ text: Span<UInt8>, at index: Int, _ length: Int) {
        let first = text[index]
        guard first >= 0x80 else {
            self = Self.isASCIIWord(first) ? .letter : .separator
            return
        }
        let second = length > 1 ? text[index + 1] : 0
        switch (first, second) {
        // U+0080 to U+00BF; U+2000 to U+207F: quotation marks, dashes; U+3000 to U+303F and U+FF00 to U+FFFF:
        // their counterparts in East Asian texts.
        case (0xC2, _), (0xE2, 0x80), (0xE2, 0x81), (0xE3, 0x80), (0xEF, 0xBC...): self = .separator
        // Kana and Han; Thai and Lao; Myanmar; Khmer; the Han supplements.
        case (0xE3...0xE9, _), (0xE0, 0xB8...0xBB), (0xE1, 0x80...0x82), (0xE1, 0x9E...0x9F), (0xF0, 0xA0...):
            self = .ideograph
        default: self = .letter
        }
    }
}
