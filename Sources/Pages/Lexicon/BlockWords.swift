import Language

/// The words of a block: runs of letters and digits, whatever punctuation stands between.
enum BlockWords {
    /// The first words of a text.
    static func ids(_ text: ArraySlice<UInt8>, limit: Int) -> [WordID] {
        var ids: [WordID] = []
        var start = text.startIndex
        var index = text.startIndex
        while index < text.endIndex, ids.count < limit {
            let width = separatorWidth(text, index)
            if width == 0 {
                index += 1
                continue
            }
            if start < index { ids.append(WordID(text[start..<index])) }
            index += width
            start = index
        }
        if start < index, ids.count < limit { ids.append(WordID(text[start..<index])) }
        return ids
    }

    /// Bytes of a character that is neither letter nor digit: ASCII, or General Punctuation (U+2000 to
    /// U+203F).
    private static func separatorWidth(_ text: ArraySlice<UInt8>, _ index: Int) -> Int {
        let byte = text[index]
        if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 ? 0 : 1 }
        return byte == 0xE2 && index + 2 < text.endIndex && text[index + 1] == 0x80 ? 3 : 0
    }
}
