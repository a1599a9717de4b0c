import Language

/// Participles: "..., adding that", "citing a report", "a statement saying", "Calling it a mistake, the
/// minister said".
struct ParticipleRule: AttributionRule {
    let context: SentenceContext

    func attribution(at index: Int) -> Attribution? {
        guard passage.tag(index) == .vbg, let verb = passage.cueVerb(index), verb.class != .intention else {
            return nil
        }
        let predicate = passage.predicates.predicate(of: index, from: sentence.lowerBound)
        guard predicate.form == .gerund, !predicate.isPassive, !predicate.isNegated,
            !isNominal(index), !isOpenCitation(index),
            let content = contents.content(after: index, frames: verb.frames.subtracting(.after))
        else { return nil }
        let speaker = speaker(of: predicate)
        // "no use in saying that ...": said by nobody in particular.
        guard speaker != nil || verb.class == .speech && passage.hasFiniteVerb(in: content) else {
            return nil
        }
        guard
            passage.wordCount(content) > 1 || passage.isQuoted(content.lowerBound)
                || passage.tag(content.lowerBound).isProperNoun
        else { return nil }
        return Attribution(
            content: content, cue: predicate.tokens, speaker: speaker.map { .mention($0) } ?? .none,
            stance: verb.stance,
            rule: .participle,
            standsAlone: verb.class == .speech
                && (verb.frames.contains(.any) || passage.isQuoted(content.lowerBound)
                    || passage.hasFiniteVerb(in: content))
        )
    }

    /// "citing officials": those cited say what the rest of the sentence says, not the other way round.
    private func isOpenCitation(_ index: Int) -> Bool {
        guard passage.word(index) == "citing" || passage.word(index) == "quoting",
            let group = passage.nouns.group(startingAt: index + 1, before: sentence.upperBound)
        else { return false }
        return subjects.isSpeaker(group.head)
    }

    /// "the saying", "without elaborating", "their warning": no one says it here.
    private func isNominal(_ index: Int) -> Bool {
        let before = passage.tag(index - 1)
        return before == .dt || before == .prpPossessive || before == .pos || before.isAdjective
            || passage.word(index - 1) == "without"
    }

    /// "Two ministries issued statements saying": who issued them.
    private func issuer(of group: NounGroup) -> Mention? {
        let verb = group.tokens.lowerBound - 1
        guard verb > sentence.lowerBound, Self.issuing.contains(passage.word(verb)),
            passage.tag(verb).isVerb
        else { return nil }
        let predicate = passage.predicates.predicate(of: verb, from: sentence.lowerBound)
        guard predicate.form == .finite, !predicate.isPassive else { return nil }
        return subjects.subject(before: predicate.tokens.lowerBound)?.mention
    }

    private static let issuing: WordSet = [
        "issue", "issues", "issued", "release", "releases", "released", "publish", "published", "send",
        "sent",
        "post", "posted", "make", "made", "write", "wrote",
    ]

    private static let displays: WordSet = [
        "sign", "signs", "banner", "banners", "placard", "placards", "poster", "posters", "shirt", "shirts",
        "sticker",
        "stickers", "plaque", "leaflet", "leaflets", "ad", "ads", "advertisement", "voice",
    ]

    private func speaker(of predicate: Predicate) -> Mention? {
        let first = predicate.tokens.lowerBound
        guard first > sentence.lowerBound else { return subjects.subject(following: first)?.mention }
        let before = passage.tag(first - 1)
        if before.isNoun, let group = passage.nouns.group(endingAt: first - 1, from: sentence.lowerBound) {
            // "ledgers showing", "a sign saying": the thing right before, whatever it is.
            if passage.cueVerb(predicate.verb)?.class == .document
                || Self.displays.contains(passage.word(group.head))
            {
                return Mention(tokens: group.tokens, head: group.head)
            }
            // "a statement saying": the noun right before, if it can speak.
            if let kinds = passage.lexicon.speakers[passage.word(group.head)] {
                return (kinds.contains(.document) ? issuer(of: group) : nil)
                    ?? Mention(tokens: group.tokens, head: group.head)
            }
        }
        return subjects.subject(sharedBy: first)?.mention
    }
}
