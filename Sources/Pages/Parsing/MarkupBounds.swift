/// Makes hostile markup harmless before it is parsed: NUL bytes and tags with masses of attributes become spaces.
enum MarkupBounds {
    static func bounded(_ html: [UInt8]) -> [UInt8] {
        var html = html
        html.withUnsafeMutableBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte == 0 { bytes[index] = 0x20 }
                index += 1
                if byte == UInt8(ascii: "<"), index < bytes.count, (bytes[index] | 0x20) &- 0x61 < 26 {
                    index = boundTag(bytes, from: index)
                }
            }
        }
        return html
    }

    /// Reads to the end of a tag. Once it has too many attributes, the rest is blanked, up to its end.
    private static func boundTag(_ bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        var quote: UInt8 = 0
        var separators = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0 { bytes[index] = 0x20 }
            if quote != 0 {
                if byte == quote { quote = 0 }
                // An unclosed quotation mark would swallow the page: give up at the next tag's end.
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
                separators += 1
            } else if byte <= 0x20 || byte == UInt8(ascii: "/") {
                separators += 1
            }
            if separators > 2 * PageLimits.attributesPerTag { bytes[index] = 0x20 }
            index += 1
        }
        return index
    }
}
