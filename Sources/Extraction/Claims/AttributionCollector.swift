import Language

/// Runs the rules over a text, and settles which of overlapping attributions stand.
struct AttributionCollector {
    let passage: Passage

    /// Longer sentences are read in pieces of this length, so that time grows linearly with the text.
    static let maxSentenceTokens = 300
    /// Attributions before and after one that may take its place.
    static let reach = 12

    /// Attributions in order of their content.
    func attributions() -> [Attribution] {
        var all: [Attribution] = []
        let quotations = QuotationRule(passage: passage)
        for paragraph in passage.document.paragraphs where paragraph.role == .body {
            let tokens = passage.document.tokens(of: paragraph)
            var found: [Attribution] = []
            for index in paragraph.sentences {
                let sentence = passage.document.sentences[index].tokens
                guard !isDateline(sentence, of: paragraph) else { continue }
                for piece in stride(
                    from: sentence.lowerBound, to: sentence.upperBound, by: Self.maxSentenceTokens)
                {
                    found += attributions(
                        in: piece..<min(sentence.upperBound, piece + Self.maxSentenceTokens))
                }
            }
            found = quotations.completed(settled(found).sorted(by: Self.isBefore), in: tokens)
            all += found.sorted(by: Self.isBefore)
        }
        return ContentBounds(document: passage.document).bounded(all)
    }

    private static func isBefore(_ left: Attribution, _ right: Attribution) -> Bool {
        (left.content.lowerBound, left.content.upperBound) < (
            right.content.lowerBound, right.content.upperBound
        )
    }

    private func isDateline(_ sentence: Range<Int>, of paragraph: Paragraph) -> Bool {
        guard let dateline = paragraph.dateline, let last = sentence.last else { return false }
        return Int(passage.document.tokens[last].end) <= dateline.upperBound
    }

    private func attributions(in sentence: Range<Int>) -> [Attribution] {
        let rules = AttributionRules(context: SentenceContext(passage: passage, sentence: sentence))
        var found: [Attribution] = []
        for index in sentence where !passage.isInSpeech(index) && passage.document.isWord(index) {
            if let attribution = rules.attribution(at: index) { found.append(attribution) }
        }
        return found
    }

    /// Drops attributions whose content another states already, and those that only introduce another.
    private func settled(_ found: [Attribution]) -> [Attribution] {
        found.indices.filter { index in
            !(max(0, index - Self.reach)..<min(found.count, index + Self.reach)).contains { other in
                other != index && yields(found[index], to: found[other], isLater: index > other)
            }
        }.map { found[$0] }
    }

    private func yields(_ attribution: Attribution, to rival: Attribution, isLater: Bool) -> Bool {
        if attribution.content == rival.content {
            let isNobodys = attribution.speaker == .none
            return isNobodys == (rival.speaker == .none) ? isLater : isNobodys
        }
        guard
            rival.content.contains(attribution.cue.lowerBound)
                || attribution.content.contains(rival.cue.lowerBound)
        else { return false }
        if rival.content.contains(attribution.cue.lowerBound), rival.content != attribution.content,
            !attribution.standsAlone, !attribution.content.contains(rival.cue.lowerBound)
        {
            return true
        }
        // "voiced its intention to": the noun is the content's own first word, and the verb's claim holds
        // it whole.
        if attribution.rule == .noun, rival.rule != .noun,
            rival.content.contains(attribution.cue.lowerBound),
            attribution.cue.lowerBound - rival.content.lowerBound <= 4
        {
            return true
        }
        return false
    }
}
