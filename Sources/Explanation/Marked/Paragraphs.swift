/// A text cut into paragraphs: at blank lines where it has any, else at every line.
struct Paragraphs {
    private let bytes: [UInt8]
    /// Ranges of UTF-8 bytes, in order. Blank ones are left out.
    let ranges: [Range<Int>]

    init(_ text: String) {
        let bytes = Array(text.utf8)
        var lines: [Range<Int>] = []
        var start = 0
        for end in bytes.indices where bytes[end] == UInt8(ascii: "\n") {
            lines.append(start..<end)
            start = end + 1
        }
        lines.append(start..<bytes.count)
        let isBlank = { (line: Range<Int>) in
            bytes[line].allSatisfy { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
        }
        self.bytes = bytes
        let groups = lines.split(whereSeparator: isBlank)
        guard groups.count > 1 else {
            ranges = Array(groups.joined())
            return
        }
        ranges = groups.compactMap { group in
            guard let first = group.first, let last = group.last else { return nil }
            return first.lowerBound..<last.upperBound
        }
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
