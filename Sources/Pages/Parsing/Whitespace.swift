/// White space in UTF-8 text.
enum Whitespace {
    /// Bytes of the space or no-break space at `index`; 0 where there is none.
    @inline(__always)
    static func width(in text: ArraySlice<UInt8>, at index: Int) -> Int {
        let byte = text[index]
        if byte <= 0x20 || byte == 0x7F { return 1 }
        if byte < 0xC2 { return 0 }
        if byte == 0xC2 {
            return index + 1 < text.endIndex && text[index + 1] == 0xA0 ? 2 : 0
        }
        switch threeByteCode(in: text, at: index) {
        case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000: return 3
        default: return 0
        }
    }

    /// Bytes of a character at `index` that only says where a line may or may not break: soft hyphen,
    /// zero-width space, word joiner, byte order mark; 0 where there is none.
    @inline(__always)
    static func invisibleWidth(in text: ArraySlice<UInt8>, at index: Int) -> Int {
        let byte = text[index]
        if byte < 0xC2 { return 0 }
        if byte == 0xC2 { return index + 1 < text.endIndex && text[index + 1] == 0xAD ? 2 : 0 }
        switch threeByteCode(in: text, at: index) {
        case 0x200B, 0x2060, 0xFEFF: return 3
        default: return 0
        }
    }

    /// 0 for all but the blocks of three bytes that hold spaces.
    @inline(__always)
    private static func threeByteCode(in text: ArraySlice<UInt8>, at index: Int) -> Int {
        let byte = text[index]
        guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF, index + 2 < text.endIndex else { return 0 }
        return Int(byte & 0x0F) << 12 | Int(text[index + 1] & 0x3F) << 6 | Int(text[index + 2] & 0x3F)
    }
}
