import Language

/// Quoted statements without a cue of their own: they go with the attribution beside them.
struct QuotationRule {
    let passage: Passage

    /// Tokens of an attribution that may stand between two parts of one quotation ("...," he said. "...").
    static let maxInterruptionTokens = 45

    /// Gives every quoted statement of a paragraph to someone: as part of the claim that it continues, or
    /// as a claim of its own.
    /// - Parameters:
    ///   - paragraph: its tokens.
    ///   - found: its attributions so far, in order of their content.
    func completed(_ found: [Attribution], in paragraph: Range<Int>) -> [Attribution] {
        var result = found
        var covered = Set(found.flatMap { quotations(in: $0.content) })
        var next = 0
        var latest: [Int] = []
        for index in quotations(from: paragraph.lowerBound) {
            let quotation = passage.document.quotations[index]
            guard quotation.tokens.lowerBound < paragraph.upperBound else { break }
            while next < found.count, found[next].content.lowerBound < quotation.tokens.lowerBound {
                latest = latest.suffix(Self.reach) + [next]
                next += 1
            }
            guard quotation.depth == 0, passage.isSpeech[index], covered.insert(index).inserted else {
                continue
            }
            if let interrupted = latest.last(where: { goesOn(result[$0], with: quotation) }) {
                result[interrupted].goOn(with: quotation.tokens)
            } else {
                result.append(attribution(of: quotation, in: paragraph))
            }
        }
        return result
    }

    /// Attributions before a quotation that it may continue.
    private static let reach = 6

    /// Indices of the quotations that begin at or after a token.
    private func quotations(from token: Int) -> Range<Int> {
        let all = passage.document.quotations
        return all.partitioningIndex { $0.tokens.lowerBound >= token }..<all.count
    }

    /// Indices of the outer quotations that content reaches into.
    private func quotations(in content: Range<Int>) -> [Int] {
        var found: [Int] = []
        var token = content.lowerBound
        while token < content.upperBound {
            if passage.isQuoted(token) {
                let index = Int(passage.quotationAt[token]) - 1
                found.append(index)
                token = max(token + 1, passage.document.quotations[index].tokens.upperBound)
            } else {
                token += 1
            }
        }
        return found
    }

    /// The quotation stands right after the attribution's cue, and that after quoted content.
    private func goesOn(_ attribution: Attribution, with quotation: Quotation) -> Bool {
        let start = quotation.tokens.lowerBound
        let end = attribution.content.upperBound
        return end <= start && start - end <= Self.maxInterruptionTokens && passage.isInSpeech(end - 1)
            && (end..<start).contains(attribution.cue.lowerBound)
    }

    private func attribution(of quotation: Quotation, in paragraph: Range<Int>) -> Attribution {
        let found = QuotationCue(passage: passage, paragraph: paragraph).cue(of: quotation)
        return Attribution(
            content: quotation.tokens,
            cue: found?.cue ?? quotation.tokens.lowerBound..<quotation.tokens.lowerBound,
            speaker: found.map { .mention($0.speaker) } ?? .previous, rule: .quotation)
    }
}

extension Attribution {
    /// Widens the content to the quotation that follows the attribution's cue.
    fileprivate mutating func goOn(with quotation: Range<Int>) {
        let start = interruption?.lowerBound ?? content.upperBound
        interruption = start..<(interruption?.upperBound ?? quotation.lowerBound)
        content = content.lowerBound..<quotation.upperBound
    }
}
