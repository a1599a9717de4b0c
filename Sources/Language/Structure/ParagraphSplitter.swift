/// Finds paragraphs: at blank lines; in a text without blank lines at every line break, unless its lines are
/// wrapped.
struct ParagraphSplitter {
    /// Share of lines beginning in lower case from which a text counts as wrapped.
    static let wrappedShare = 0.25

    let bytes: [UInt8]
    let stream: TokenStream

    /// Token ranges of the paragraphs, in order and without gaps.
    func split() -> [Range<Int>] {
        let tokens = stream.tokens
        guard !tokens.isEmpty else { return [] }
        let everyLine = !stream.lineBreaks.dropFirst().contains(2) && !isWrapped
        var paragraphs: [Range<Int>] = []
        var start = 0
        for index in 1..<max(tokens.count, 1) {
            let breaks = stream.lineBreaks[index]
            if breaks >= (everyLine ? 1 : 2) {
                paragraphs.append(start..<index)
                start = index
            }
        }
        paragraphs.append(start..<tokens.count)
        return paragraphs
    }

    /// Many lines begin in the middle of a sentence.
    private var isWrapped: Bool {
        var lines = 0
        var continued = 0
        for index in stream.tokens.indices.dropFirst() where stream.lineBreaks[index] > 0 {
            lines += 1
            let shape = stream.tokens[index].shape
            let previous = stream.tokens[index - 1].shape
            if shape.contains(.alphabetic), !shape.contains(.capitalized), !previous.contains(.punctuation) {
                continued += 1
            }
        }
        return lines > 1 && Double(continued) >= Self.wrappedShare * Double(lines)
    }
}
