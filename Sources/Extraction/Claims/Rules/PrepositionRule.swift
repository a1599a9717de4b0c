import Language

/// "According to the ministry, ten people died": a preposition names the source of the sentence.
struct PrepositionRule: AttributionRule {
    let context: SentenceContext

    func attribution(at index: Int) -> Attribution? {
        guard let length = cueLength(at: index),
            let group = passage.nouns.group(startingAt: index + length, before: sentence.upperBound)
        else { return nil }
        let extended = passage.nouns.extendedRight(group, before: sentence.upperBound)
        let opens = contents.trimmed(sentence.lowerBound..<index) == nil
        let mention = Mention(
            tokens: extended.tokens, head: group.head,
            apposition: opens ? nil : apposition(after: extended.tokens.upperBound))
        guard let content = content(cue: index, source: extended.tokens) else { return nil }
        return Attribution(
            content: content, cue: index..<index + length, speaker: .mention(mention), rule: .preposition)
    }

    /// "according to", "in the words of".
    private func cueLength(at index: Int) -> Int? {
        switch passage.word(index) {
        case "according": passage.word(index + 1) == "to" ? 2 : nil
        case "in":
            passage.word(index + 1) == "the" && Self.views.contains(passage.word(index + 2))
                && passage.word(index + 3) == "of" ? 4 : nil
        default: nil
        }
    }

    private static let views: WordSet = ["words", "view", "opinion", "eyes", "judgment", "judgement"]

    private func content(cue: Int, source: Range<Int>) -> Range<Int>? {
        let opensClause = cue == sentence.lowerBound || contents.trimmed(sentence.lowerBound..<cue) == nil
        if opensClause {
            guard
                let comma = (source.upperBound..<sentence.upperBound).first(where: {
                    passage.tag($0) == .comma
                })
            else {
                return nil
            }
            return contents.trimmed(comma + 1..<contents.end(from: comma + 1))
        }
        if let before = contents.content(before: cue) ?? contents.trimmed(sentence.lowerBound..<cue) {
            if !passage.hasFiniteVerb(in: before), !passage.isInSpeech(before.upperBound - 1),
                passage.tag(source.upperBound) == .comma
            {
                return contents.trimmed(before.lowerBound..<contents.end(from: source.upperBound + 1))
            }
            return before
        }
        return nil
    }

    private func apposition(after comma: Int) -> Range<Int>? {
        guard passage.tag(comma) == .comma, comma + 1 < sentence.upperBound,
            let group = passage.nouns.group(startingAt: comma + 1, before: sentence.upperBound),
            passage.tag(group.tokens.upperBound) == .comma
                || passage.tag(group.tokens.upperBound) == .period
        else { return nil }
        return group.tokens
    }
}
