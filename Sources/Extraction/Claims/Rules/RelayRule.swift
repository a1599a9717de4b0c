import Language

/// Reports at second hand: "the agency quoted the minister as saying", "the minister was quoted as saying".
struct RelayRule: AttributionRule {
    let context: SentenceContext

    func attribution(at index: Int) -> Attribution? {
        guard passage.tag(index).isVerb, Self.quoting.contains(passage.word(index)) else { return nil }
        let predicate = passage.predicates.predicate(of: index, from: sentence.lowerBound)
        return predicate.isPassive ? passive(predicate) : active(predicate)
    }

    /// Words between the verb and "as saying".
    private static let maxWordsToSaying = 25

    private static let quoting: WordSet = [
        "quote", "quotes", "quoted", "quoting", "cite", "cites", "cited", "citing",
    ]

    /// "quoted the minister, a former judge, as saying that"
    private func active(_ predicate: Predicate) -> Attribution? {
        guard let group = passage.nouns.group(startingAt: predicate.verb + 1, before: sentence.upperBound)
        else { return nil }
        let extended = passage.nouns.extendedRight(group, before: sentence.upperBound)
        guard let saying = saying(from: extended.tokens.upperBound) else { return nil }
        let mention = Mention(
            tokens: extended.tokens, head: extended.head,
            apposition: apposition(after: extended.tokens.upperBound, before: saying - 1))
        let relay =
            subjects.subject(before: predicate.tokens.lowerBound)
            ?? subjects.subject(sharedBy: predicate.tokens.lowerBound)
        let content =
            contents.content(after: saying, frames: [.clause, .quote, .any])
            ?? contents.content(before: relay?.clauseStart ?? predicate.tokens.lowerBound)
        guard let content else { return nil }
        return Attribution(
            content: content, cue: predicate.tokens.lowerBound..<predicate.verb + 1,
            speaker: .mention(mention),
            relay: .init(relay?.mention), rule: .relay)
    }

    /// What stands between the comma at `comma` and the one before "as saying".
    private func apposition(after comma: Int, before end: Int) -> Range<Int>? {
        guard passage.tag(comma) == .comma, comma + 1 < end - 1, passage.tag(end - 1) == .comma else {
            return nil
        }
        return comma + 1..<end - 1
    }

    /// "was quoted by the agency as saying"
    private func passive(_ predicate: Predicate) -> Attribution? {
        guard let subject = subjects.subject(before: predicate.tokens.lowerBound) else { return nil }
        var relay: Mention?
        var index = predicate.verb + 1
        if passage.word(index) == "by" || passage.word(index) == "in",
            let group = passage.nouns.group(startingAt: index + 1, before: sentence.upperBound)
        {
            relay = Mention(tokens: group.tokens, head: group.head)
            index = group.tokens.upperBound
        }
        guard let saying = saying(from: index) else { return nil }
        let content =
            contents.content(after: saying, frames: [.clause, .quote])
            ?? contents.content(before: subject.clauseStart)
        guard let content else { return nil }
        return Attribution(
            content: content, cue: predicate.tokens.lowerBound..<saying + 1,
            speaker: .mention(subject.mention),
            relay: .init(relay), rule: .relay)
    }

    /// The token of "saying" in "as saying", soon after `index`.
    private func saying(from index: Int) -> Int? {
        Range(from: index, to: min(sentence.upperBound, index + Self.maxWordsToSaying)).first {
            passage.word($0) == "as" && passage.tag($0 + 1) == .vbg && passage.cueVerb($0 + 1) != nil
        }.map { $0 + 1 }
    }
}
