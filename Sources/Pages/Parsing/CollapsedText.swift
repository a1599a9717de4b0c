/// Text with every run of white space made one space, as a browser shows it.
struct CollapsedText {
    private(set) var bytes: [UInt8] = []
    private var spacePending = false

    mutating func append(_ text: ArraySlice<UInt8>) {
        var index = text.startIndex
        while index < text.endIndex {
            let width = Whitespace.width(in: text, at: index)
            if width > 0 {
                spacePending = true
                index += width
                continue
            }
            let invisible = Whitespace.invisibleWidth(in: text, at: index)
            if invisible > 0 {
                index += invisible
                continue
            }
            if spacePending {
                if !bytes.isEmpty { bytes.append(0x20) }
                spacePending = false
            }
            bytes.append(text[index])
            index += 1
        }
    }

    mutating func appendSpace() { spacePending = true }

    /// The text, cut at a character boundary at or below `limitBytes`.
    func string(limitBytes: Int) -> String {
        guard bytes.count > limitBytes else { return String(decoding: bytes, as: UTF8.self) }
        var end = limitBytes
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}
