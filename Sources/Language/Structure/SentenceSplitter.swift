/// Finds where sentences end inside a paragraph.
struct SentenceSplitter {
    let bytes: [UInt8]
    let tokens: [Token]
    let lineBreaks: [UInt8]
    let lexicon: TokenizerLexicon

    /// Calls `body` with the token range of each sentence of the paragraph, in order.
    func forEachSentence(in paragraph: Range<Int>, _ body: (Range<Int>) -> Void) {
        var start = paragraph.lowerBound
        var index = start
        while index < paragraph.upperBound {
            var end = index + 1
            if endsSentence(index, paragraph) {
                while end < paragraph.upperBound, isCloser(end) { end += 1 }
                if end == paragraph.upperBound || begins(end, after: index, paragraph) {
                    body(start..<end)
                    start = end
                }
            } else if end < paragraph.upperBound, lineBreaks[end] > 0, isListMark(end, paragraph) {
                body(start..<end)
                start = end
            }
            index = end
        }
        if start < paragraph.upperBound { body(start..<paragraph.upperBound) }
    }

    private func first(_ index: Int) -> UInt8 { bytes[Int(tokens[index].start)] }

    private func length(_ index: Int) -> Int { Int(tokens[index].end - tokens[index].start) }

    /// A stop, or an abbreviation whose stop may end the sentence as well.
    private func endsSentence(_ index: Int, _ paragraph: Range<Int>) -> Bool {
        let token = tokens[index]
        if token.shape.contains(.punctuation) {
            switch first(index) {
            case 0x2E: return length(index) == 1 ? !isSpacedEllipsis(index, paragraph) : true
            case 0x21, 0x3F: return true
            case 0xE2: return length(index) == 3 && bytes[Int(token.start) + 2] == 0xA6
                && bytes[Int(token.start) + 1] == 0x80
            default: return false
            }
        }
        return bytes[Int(token.end) - 1] == 0x2E
    }

    private func isSpacedEllipsis(_ index: Int, _ paragraph: Range<Int>) -> Bool {
        index + 1 < paragraph.upperBound && first(index + 1) == 0x2E
    }

    /// A closing quote or bracket that belongs to the sentence it follows.
    private func isCloser(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.shape.contains(.punctuation), !token.shape.contains(.openQuote) else { return false }
        if token.shape.contains(.closeQuote) { return true }
        guard !token.shape.contains(.spaceBefore) else { return false }
        switch first(index) {
        case 0x29, 0x5D, 0x22, 0x27: return true  // ) ] " '
        case 0x2E, 0x21, 0x3F: return true
        case 0xE2: return QuoteMark(bytes[Int(token.start)..<Int(token.end)]) != nil
        default: return false
        }
    }

    /// The token at `index` can be the first of a sentence, after the stop at `stop`.
    private func begins(_ index: Int, after stop: Int, _ paragraph: Range<Int>) -> Bool {
        var word = index
        while word < paragraph.upperBound, tokens[word].shape.contains(.punctuation) {
            if word - index >= 3 { return true }
            let isBracket = first(word) == 0x28 || first(word) == 0x5B
            let isOpening = isBracket || tokens[word].shape.contains(.openQuote)
            if !isOpening, length(word) == 1, [0x2C, 0x3B, 0x3A].contains(first(word)) { return false }
            word += 1
        }
        guard word < paragraph.upperBound else { return true }
        let next = tokens[word].shape
        let isSpaced = tokens[index].shape.contains(.spaceBefore)
        let stopIsToken = tokens[stop].shape.contains(.punctuation)
        if stopIsToken {
            if next.contains(.capitalized) { return isSpaced || followsLowerWord(stop, paragraph) }
            guard isSpaced else { return false }
            if next.contains(.alphabetic), !next.contains(.digit) {
                return length(stop) == 1 && hasInnerCapital(word)
            }
            return true
        }
        return isSpaced && beginsAfterAbbreviation(word, stop, quoted: word > index)
    }

    /// A missing space: "the mine.Police said".
    private func followsLowerWord(_ stop: Int, _ paragraph: Range<Int>) -> Bool {
        guard stop > paragraph.lowerBound else { return false }
        let previous = tokens[stop - 1]
        return previous.shape.contains(.alphabetic) && previous.end - previous.start > 1
            && !previous.shape.contains(.allCaps)
    }

    private func beginsAfterAbbreviation(_ word: Int, _ stop: Int, quoted: Bool) -> Bool {
        let shape = tokens[word].shape
        guard shape.contains(.capitalized) else { return false }
        switch lexicon.abbreviations[tokens[stop].word] {
        case .title: return false
        case .number, .date, .plain: return quoted || lexicon.starters.contains(tokens[word].word)
        case nil:
            // An initial ("J. Smith") or an acronym ("U.S.").
            return length(stop) > 2 && lexicon.starters.contains(tokens[word].word)
        }
    }

    /// "al-Shabaab", "iPhone": begins in lower case, and still a name.
    private func hasInnerCapital(_ index: Int) -> Bool {
        bytes[Int(tokens[index].start)..<Int(tokens[index].end)].contains { $0 &- 0x41 < 26 }
    }

    /// "- item", "• item", "2. item", "(a) item" at the beginning of a line.
    private func isListMark(_ index: Int, _ paragraph: Range<Int>) -> Bool {
        let token = tokens[index]
        if token.shape.contains(.punctuation) {
            if token.shape.contains(.openQuote) || token.shape.contains(.closeQuote) { return false }
            return index + 1 < paragraph.upperBound && tokens[index + 1].shape.contains(.spaceBefore)
                && first(index) != 0x2C
        }
        guard token.shape.contains(.number), length(index) <= 2, index + 1 < paragraph.upperBound else {
            return false
        }
        return !tokens[index + 1].shape.contains(.spaceBefore)
            && (first(index + 1) == 0x2E || first(index + 1) == 0x29)
    }
}
