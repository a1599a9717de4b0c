/// White space in UTF-8 text.
enum Whitespace {
    /// Bytes of the space, no-break space, zero-width space or byte order mark at `index`; 0 where there is
    /// none.
    @inline(__always)
    static func width(in text: ArraySlice<UInt8>, at index: Int) -> Int {
        let byte = text[index]
        if byte <= 0x20 || byte == 0x7F { return 1 }
        if byte < 0xC2 { return 0 }
        if byte == 0xC2 {
            return index + 1 < text.endIndex && (text[index + 1] == 0xA0 || text[index + 1] == 0xAD) ? 2 : 0
        }
        guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF, index + 2 < text.endIndex else { return 0 }
        let code = Int(byte & 0x0F) << 12 | Int(text[index + 1] & 0x3F) << 6 | Int(text[index + 2] & 0x3F)
        switch code {
        case 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x2060, 0x3000, 0xFEFF: return 3
        default: return 0
        }
    }
}
