/// Makes hostile markup harmless before it is parsed: NUL bytes and masses of attributes become spaces.
///
/// The parser compares each attribute of a tag with each other; this keeps that from growing with the square
/// of the page's size.
enum MarkupBounds {
    static func bounded(_ html: [UInt8]) -> [UInt8] {
        var html = html
        html.withUnsafeMutableBufferPointer { bytes in
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

    mutating func run() {
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0 { bytes[index] = 0x20 }
            index += 1
            guard byte == UInt8(ascii: "<"), index < bytes.count else { continue }
            if starts(with: "!--") {
                skip(past: "-->")
            } else if isLetter(bytes[index]) {
                let name: StaticString? = starts(with: "script") ? "</script" : starts(with: "style") ? "</style" : nil
                boundTag()
                if let name { skip(past: name) }
            }
        }
    }

    /// Reads to the end of a tag. Once it has too many attributes, the rest of it is blanked.
    private mutating func boundTag() {
        var quote: UInt8 = 0
        var separators = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0 { bytes[index] = 0x20 }
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                index += 1
                return
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if (byte <= 0x20 || byte == UInt8(ascii: "/")) && bytes[index - 1] > 0x20 {
                separators += 1
            }
            if separators > PageLimits.attributesPerTag { bytes[index] = 0x20 }
            index += 1
        }
    }

    private mutating func skip(past end: StaticString) {
        while index < bytes.count, !starts(with: end) {
            if bytes[index] == 0 { bytes[index] = 0x20 }
            index += 1
        }
        index = min(bytes.count, index + end.utf8CodeUnitCount)
    }

    private func starts(with word: StaticString) -> Bool {
        guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
        return word.withUTF8Buffer { word in
            for offset in word.indices where bytes[index + offset] | (isLetter(word[offset]) ? 0x20 : 0) != word[offset] {
                return false
            }
            return true
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
