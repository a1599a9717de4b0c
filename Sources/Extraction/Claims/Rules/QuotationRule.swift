import Language

/// Quoted statements without a cue of their own: they go with the attribution beside them.
struct QuotationRule {
    let passage: Passage

    /// - Parameter found: attributions of the paragraph so far, and of those before it.
    /// - Returns: one attribution for each quoted statement of the paragraph that none covers yet.
    func attributions(in paragraph: Range<Int>, found: [Attribution]) -> [Attribution] {
        var result: [Attribution] = []
        for (index, quotation) in passage.document.quotations.enumerated()
        where quotation.depth == 0 && passage.isSpeech[index] && paragraph.contains(quotation.tokens.lowerBound) {
            guard !found.contains(where: { overlaps($0, quotation) }) else { continue }
            result.append(attribution(of: quotation, in: paragraph))
        }
        return result
    }

    private func overlaps(_ attribution: Attribution, _ quotation: Quotation) -> Bool {
        attribution.content.overlaps(quotation.tokens)
            || quotation.tokens.contains(attribution.content.lowerBound)
    }

    private func attribution(of quotation: Quotation, in paragraph: Range<Int>) -> Attribution {
        let speaker = named(before: quotation, in: paragraph).map { Attribution.Speaker.mention($0.mention) } ?? .previous
        let cue = named(before: quotation, in: paragraph)?.cue ?? quotation.tokens.lowerBound..<quotation.tokens.lowerBound
        return Attribution(content: quotation.tokens, cue: cue, speaker: speaker, rule: .quotation)
    }

    /// "Jane Doe: “...”": a name and a colon.
    private func named(before quotation: Quotation, in paragraph: Range<Int>) -> (mention: Mention, cue: Range<Int>)? {
        let colon = quotation.tokens.lowerBound - 1
        guard colon > paragraph.lowerBound, passage.word(colon) == ":",
            let group = passage.nouns.group(endingAt: colon - 1, from: paragraph.lowerBound),
            passage.tag(group.head).isProperNoun, group.tokens.lowerBound == paragraph.lowerBound
        else { return nil }
        return (Mention(tokens: group.tokens, head: group.head), colon..<colon + 1)
    }
}
