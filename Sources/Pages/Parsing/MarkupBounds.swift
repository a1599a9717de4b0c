/// Makes hostile markup harmless before it is parsed: NUL bytes and masses of attributes become spaces.
///
/// The parser compares each attribute of a tag with each other; this keeps that from growing with the square
/// of the page's size.
enum MarkupBounds {
    static func bounded(_ html: [UInt8]) -> [UInt8] {
        var html = html
        html.withUnsafeMutableBufferPointer { bytes in
            for index in bytes.indices where bytes[index] == 0 { bytes[index] = 0x20 }
            var scanner = TagScanner(bytes: bytes)
            scanner.run()
        }
        return html
    }
}

/// Walks over tags, and past comments and the text of scripts and style sheets, which hold no tags.
private struct TagScanner {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    var index = 0

    private static let comment = Array("!--".utf8)
    private static let commentEnd = Array("-->".utf8)
    private static let script = Array("script".utf8)
    private static let scriptEnd = Array("</script".utf8)
    private static let style = Array("style".utf8)
    private static let styleEnd = Array("</style".utf8)

    mutating func run() {
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "<"), index < bytes.count else { continue }
            if bytes[index] == UInt8(ascii: "!") {
                if starts(with: Self.comment) { skip(past: Self.commentEnd) }
            } else if (bytes[index] | 0x20) &- 0x61 < 26 {
                let end = starts(with: Self.script) ? Self.scriptEnd : starts(with: Self.style) ? Self.styleEnd : nil
                boundTag()
                if let end { skip(past: end) }
            }
        }
    }

    /// Reads to the end of a tag. Once it has too many attributes, the rest of it is blanked.
    private mutating func boundTag() {
        var quote: UInt8 = 0
        var separators = 0
        while index < bytes.count {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                index += 1
                return
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
                separators += 1
            } else if (byte <= 0x20 || byte == UInt8(ascii: "/")) && bytes[index - 1] > 0x20 {
                separators += 1
            }
            if separators > 2 * PageLimits.attributesPerTag { bytes[index] = 0x20 }
            index += 1
        }
    }

    private mutating func skip(past end: [UInt8]) {
        while index < bytes.count {
            if bytes[index] == end[0], starts(with: end) { break }
            index += 1
        }
    }

    /// In lower case; every letter of `word` matches either case.
    private func starts(with word: [UInt8]) -> Bool {
        guard index + word.count <= bytes.count else { return false }
        for offset in word.indices {
            let isLetter = word[offset] &- 0x61 < 26
            if bytes[index + offset] | (isLetter ? 0x20 : 0) != word[offset] { return false }
        }
        return true
    }
}
