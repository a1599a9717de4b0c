public import Wire

/// Ways from tokens to text and back. Ranges that reach outside the document are cut to it.
extension TextDocument {
    /// The bytes of these tokens, from the first one's start to the last one's end.
    @inlinable
    public func span(of tokens: Range<Int>) -> Span {
        let range = tokens.clamped(to: 0..<self.tokens.count)
        guard !range.isEmpty else { return Span(start: 0, end: 0) }
        return Span(
            start: Int(self.tokens[range.lowerBound].start), end: Int(self.tokens[range.upperBound - 1].end))
    }

    /// The text of these tokens, with what stands between them.
    @inlinable public func text(_ tokens: Range<Int>) -> String { text(span(of: tokens)) }

    /// The text of one token.
    @inlinable public func text(at token: Int) -> String { text(token..<(token + 1)) }

    public func text(_ span: Span) -> String {
        guard span.start < span.end else { return "" }
        return String(decoding: bytes[(span.start..<span.end).clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    @inlinable public func sentence(of token: Int) -> Sentence { sentences[Int(tokens[token].sentence)] }

    @inlinable public func paragraph(of token: Int) -> Paragraph { paragraphs[sentence(of: token).paragraph] }

    /// The tokens of a paragraph.
    @inlinable
    public func tokens(of paragraph: Paragraph) -> Range<Int> {
        guard let first = paragraph.sentences.first, let last = paragraph.sentences.last else { return 0..<0 }
        return sentences[first].tokens.lowerBound..<sentences[last].tokens.upperBound
    }

    /// A word or number, not a mark.
    @inlinable public func isWord(_ token: Int) -> Bool { !tokens[token].shape.contains(.punctuation) }

    /// The innermost quotation that holds the token, its marks included.
    public func quotation(at token: Int) -> Quotation? {
        // Quotations are in order of their starts; one that holds the token begins at or before it.
        let end = quotations.partitioningIndex { $0.tokens.lowerBound > token }
        for quotation in quotations[..<end].reversed() {
            if quotation.tokens.contains(token) { return quotation }
            if quotation.depth == 0 { return nil }
        }
        return nil
    }

    /// The first token that begins at or after `offset`; the count of tokens if there is none.
    private func firstToken(from offset: Int) -> Int {
        tokens.partitioningIndex { Int($0.start) >= offset }
    }

    /// The tokens that lie wholly inside the span.
    public func tokens(in span: Span) -> Range<Int> {
        let first = firstToken(from: span.start)
        var end = firstToken(from: span.end)
        if end > first, Int(tokens[end - 1].end) > span.end { end -= 1 }
        return first..<max(first, end)
    }
}
