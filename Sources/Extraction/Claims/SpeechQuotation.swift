import Language

/// Tells a quoted statement from quoted words inside a sentence of the author's.
enum SpeechQuotation {
    /// Words from which a quotation is a statement whatever stands around it.
    static let minStatementWords = 12
    /// Words from which one that ends with a comma or full stop is; fewer are a title or a catchword.
    static let minClauseWords = 4

    static func isSpeech(_ quotation: Quotation, in document: TextDocument) -> Bool {
        let tokens = quotation.tokens.clamped(to: 0..<document.tokens.count)
        guard tokens.count >= 3 else { return false }
        if quotation.continues { return true }
        let words = tokens.count { document.isWord($0) }
        guard words >= 2 else { return false }
        let last = document.tokens[tokens.upperBound - 2].tag
        let closesClause = quotation.isClosed && (last == .comma || last == .period)
        let opensSentence = isOpening(tokens.lowerBound, in: document)
        let hasVerb = tokens.contains { document.tokens[$0].tag.isFiniteVerb }
        if opensSentence {
            let mark = document.tokens[tokens.upperBound - 2].word
            return closesClause && words >= minClauseWords || hasVerb || words >= minStatementWords
                || quotation.isClosed && (mark == "!" || mark == "?")
        }
        return false
    }

    /// What stands before the mark: the start of a sentence, or a comma or colon.
    private static func isOpening(_ index: Int, in document: TextDocument) -> Bool {
        let sentence = document.sentences[Int(document.tokens[index].sentence)]
        guard index > sentence.tokens.lowerBound else { return true }
        let before = document.tokens[index - 1]
        return before.tag == .comma || before.tag == .colon
            || before.tag.isVerb && document.tokens[index + 1].shape.contains(.capitalized)
    }
}
