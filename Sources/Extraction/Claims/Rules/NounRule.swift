import Language

/// Nouns: "its refusal to ratify", "a claim by the rebels that", "voiced fears that".
struct NounRule: AttributionRule {
    let context: SentenceContext

    func attribution(at index: Int) -> Attribution? {
        guard passage.tag(index) == .nn || passage.tag(index) == .nns,
            let noun = passage.lexicon.nouns[passage.word(index)],
            let group = passage.nouns.group(endingAt: index, from: sentence.lowerBound)
        else { return nil }
        let agent = agent(after: index)
        let owner = owner(in: group) ?? agent?.mention ?? governor(of: group)
        var after = agent?.end ?? index + 1
        // "the court's view *was* that"
        if owner != nil, PredicateReader.be.contains(passage.word(after)), passage.word(after + 1) == "that" {
            after += 1
        }
        let content: Range<Int>?
        if passage.word(after) == "that", noun.frames.contains(.that),
            passage.tag(after) == .in || contents.opensWithSubject(at: after + 1)
        {
            content = contents.content(after: after - 1, frames: .that)
        } else if owner != nil {
            content = contents.content(after: after - 1, frames: noun.frames.subtracting(.that))
        } else {
            content = nil
        }
        guard let content else { return nil }
        return Attribution(
            content: content, cue: index..<index + 1, speaker: owner.map { .mention($0) } ?? .none,
            stance: noun.stance, rule: .noun, standsAlone: false)
    }

    /// "the council's", "its".
    private func owner(in group: NounGroup) -> Mention? {
        if let mark = group.tokens.last(where: { passage.tag($0) == .pos }), mark > group.tokens.lowerBound,
            let owner = passage.nouns.group(endingAt: mark - 1, from: group.tokens.lowerBound)
        {
            return Mention(tokens: owner.tokens, head: owner.head)
        }
        guard let pronoun = group.tokens.first, passage.tag(pronoun) == .prpPossessive else { return nil }
        return Mention(tokens: pronoun..<pronoun + 1, head: pronoun)
    }

    /// "by the rebels", "from analysts".
    private func agent(after index: Int) -> (mention: Mention, end: Int)? {
        guard
            passage.word(index + 1) == "by" || passage.word(index + 1) == "from"
                || passage.word(index + 1) == "among",
            index + 2 < sentence.upperBound,
            let group = passage.nouns.group(startingAt: index + 2, before: sentence.upperBound)
        else { return nil }
        return (Mention(tokens: group.tokens, head: group.head), group.tokens.upperBound)
    }

    /// "The ministry made a promise to": the subject of the verb whose object the noun is.
    private func governor(of group: NounGroup) -> Mention? {
        let verb = group.tokens.lowerBound - 1
        guard verb >= sentence.lowerBound, passage.tag(verb).isVerb, Self.light.contains(passage.word(verb))
        else { return nil }
        let predicate = passage.predicates.predicate(of: verb, from: sentence.lowerBound)
        guard !predicate.isPassive, !predicate.isNegated else { return nil }
        return subjects.subject(before: predicate.tokens.lowerBound)?.mention
            ?? subjects.subject(sharedBy: predicate.tokens.lowerBound)?.mention
    }

    /// Verbs that lend their subject to the noun after them.
    private static let light: WordSet = [
        "make", "makes", "made", "making", "have", "has", "had", "having", "issue", "issues", "issued",
        "issuing",
        "give", "gives", "gave", "given", "giving", "raise", "raises", "raised", "raising", "express",
        "expresses",
        "expressed", "expressing", "voice", "voiced", "announce", "announced", "repeat", "repeated",
        "unveiled",
        "outlined", "offered", "renewed", "reiterated", "rejected", "dismissed", "signaled", "declared",
    ]
}
