import Language

/// Passives: "is expected to rise", "it is believed that", "was accused by the council of".
struct PassiveRule: AttributionRule {
    let context: SentenceContext

    func attribution(at index: Int) -> Attribution? {
        guard passage.tag(index) == .vbn || passage.tag(index) == .vbd, let verb = passage.cueVerb(index)
        else { return nil }
        let predicate = passage.predicates.predicate(of: index, from: sentence.lowerBound)
        guard predicate.isPassive, predicate.form == .finite,
            let subject = subjects.subject(before: predicate.tokens.lowerBound)
        else { return nil }
        let agent = agent(after: index)
        if passage.word(subject.mention.head) == "it",
            let content = impersonal(at: agent?.end ?? index + 1)
        {
            return make(content, predicate, agent?.mention, verb)
        }
        if Self.raising.contains(passage.word(index)), passage.tag(index + 1) == .to,
            let content = contents.trimmed(
                Range(from: subject.clauseStart, to: contents.end(from: index + 1))),
            subject.place == .before
        {
            return make(content, predicate, nil, verb)
        }
        guard let agent, verb.class == .speech, verb.frames.contains(.object), subject.place == .before,
            let content = contents.trimmed(
                Range(from: subject.clauseStart, to: contents.end(from: agent.end)))
        else { return nil }
        return make(content, predicate, agent.mention, verb)
    }

    /// Participles that take "to" and leave the holder unnamed.
    private static let raising: WordSet = [
        "expected", "believed", "said", "thought", "reported", "alleged", "understood", "estimated",
        "known", "feared",
        "considered", "rumored", "rumoured",
    ]

    /// "It is believed that ...".
    private func impersonal(at index: Int) -> Range<Int>? {
        guard passage.word(index) == "that" else { return nil }
        return contents.content(after: index - 1, frames: .that)
    }

    /// "by the council" right after the participle.
    private func agent(after index: Int) -> (mention: Mention, end: Int)? {
        guard passage.word(index + 1) == "by", index + 2 < sentence.upperBound,
            let group = passage.nouns.group(startingAt: index + 2, before: sentence.upperBound),
            !passage.nouns.isAdverbial(index + 2, from: sentence.lowerBound)
        else { return nil }
        return (Mention(tokens: group.tokens, head: group.head), group.tokens.upperBound)
    }

    private func make(
        _ content: Range<Int>, _ predicate: Predicate, _ agent: Mention?, _ verb: CueVerb
    ) -> Attribution {
        Attribution(
            content: content, cue: predicate.tokens, speaker: agent.map { .mention($0) } ?? .none,
            stance: verb.stance, rule: .passive, standsAlone: false)
    }
}
