import Language

extension ContentFinder {
    /// The content that ends right before `end`, where a cue that follows its content begins: "..., he
    /// said".
    /// - Parameter end: the first token of the attribution.
    func content(before end: Int) -> Range<Int>? {
        var last = end - 1
        guard last >= sentence.lowerBound else { return quotedBefore(end) }
        // "..., as the paper reported"
        if passage.word(last) == "as", last > sentence.lowerBound { last -= 1 }
        let tag = passage.tag(last)
        guard tag == .comma || tag == .closeQuote || tag == .hyphen || tag == .period || tag == .colon
        else { return nil }
        let start = start(before: last)
        guard start <= last,
            let range = trimmed(Range(from: start, to: tag == .closeQuote ? last + 1 : last))
        else { return nil }
        if let quotation = passage.quotation(range.lowerBound),
            quotation.tokens.lowerBound < range.lowerBound,
            passage.isSpeech(at: range.lowerBound)
        {
            return widened(range, to: quotation)
        }
        return range
    }

    /// A quotation that began in an earlier sentence of the paragraph.
    private func widened(_ range: Range<Int>, to quotation: Quotation) -> Range<Int> {
        if quotation.tokens.upperBound >= range.upperBound { return quotation.tokens }
        return Range(from: quotation.tokens.lowerBound, to: range.upperBound)
    }

    /// The sentence begins with the attribution and a quotation ends right before it.
    private func quotedBefore(_ end: Int) -> Range<Int>? {
        guard end > 0, passage.tag(end - 1) == .closeQuote, let quotation = passage.quotation(end - 1),
            passage.isSpeech(at: end - 1)
        else { return nil }
        let paragraph = document.sentences[Int(document.tokens[end].sentence)].paragraph
        guard document.sentences[Int(document.tokens[end - 1].sentence)].paragraph == paragraph else {
            return nil
        }
        return quotation.tokens
    }

    /// Where content that ends before a following cue begins: after an attribution earlier in the sentence.
    private func start(before last: Int) -> Int {
        var start = sentence.lowerBound
        if passage.tag(last) == .closeQuote, let quotation = passage.quotation(last),
            passage.isSpeech(at: last)
        {
            return max(start, quotation.tokens.lowerBound)
        }
        while start < last,
            passage.tag(start) == .cc || passage.tag(start) == .rb && passage.tag(start + 1) == .comma
                || passage.tag(start) == .comma
        {
            start += 1
        }
        return start
    }
}

extension Passage {
    /// The quotation at a token is a statement.
    func isSpeech(at index: Int) -> Bool { isInSpeech(index) }
}
