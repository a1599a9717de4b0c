/// Cuts a page down to what is read before it is parsed: comments, style sheets and scripts other than
/// JSON-LD, the greater part of most pages, go; NUL bytes and masses of attributes become spaces.
///
/// The parser compares each attribute of a tag with each other; the bound keeps that from growing with the
/// square of the page's size.
enum MarkupFilter {
    static func filtered(_ html: [UInt8]) -> [UInt8] {
        html.withUnsafeBufferPointer { bytes in
            var scanner = MarkupScanner(bytes: bytes)
            scanner.run()
            return scanner.kept
        }
    }
}

/// Walks over tags, and past comments and the text of scripts and style sheets, which hold no tags.
private struct MarkupScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var kept: [UInt8] = []
    private var index = 0
    /// Bytes before it are in `kept` or dropped.
    private var done = 0

    private static let comment = Array("!--".utf8)
    private static let commentEnd = Array("-->".utf8)
    private static let script = Array("script".utf8)
    private static let scriptEnd = Array("</script".utf8)
    private static let style = Array("style".utf8)
    private static let styleEnd = Array("</style".utf8)

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        kept.reserveCapacity(bytes.count)
    }

    mutating func run() {
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0 {
                replace()
            } else if byte == UInt8(ascii: "<"), index < bytes.count {
                if bytes[index] == UInt8(ascii: "!") {
                    if starts(with: Self.comment) { dropComment() }
                } else if (bytes[index] | 0x20) &- 0x61 < 26 {
                    element()
                }
            }
        }
        keep(upTo: bytes.count)
    }

    private mutating func keep(upTo end: Int) {
        kept.append(contentsOf: bytes[done..<max(done, end)])
        done = end
    }

    /// A space for the byte read last.
    private mutating func replace() {
        keep(upTo: index - 1)
        kept.append(0x20)
        done = index
    }

    private mutating func dropComment() {
        keep(upTo: index - 1)
        index += Self.comment.count
        skip(to: Self.commentEnd)
        index = min(bytes.count, index + Self.commentEnd.count)
        done = index
    }

    private mutating func element() {
        let start = index
        let end = starts(with: Self.script) ? Self.scriptEnd : starts(with: Self.style) ? Self.styleEnd : nil
        tag()
        guard let end else { return }
        keep(upTo: index)
        let isLinkedData = ByteSearch.contains(ByteSearch.linkedData, in: bytes[start..<index])
        skip(to: end)
        if isLinkedData {
            kept.append(contentsOf: bytes[done..<index].lazy.map { $0 == 0 ? 0x20 : $0 })
        }
        done = index
    }

    /// Reads to the end of a tag. Once it has too many attributes, the rest of it becomes spaces.
    private mutating func tag() {
        var quote: UInt8 = 0
        var separators = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0 {
                replace()
            } else if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                return
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
                separators += 1
            } else if (byte <= 0x20 || byte == UInt8(ascii: "/")) && bytes[index - 2] > 0x20 {
                separators += 1
            }
            if separators > 2 * PageLimits.attributesPerTag { replace() }
        }
    }

    private mutating func skip(to end: [UInt8]) {
        while index < bytes.count {
            if bytes[index] == end[0], starts(with: end) { return }
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
