import Language

/// Takes apart those who speak together: "police and witnesses said", "Reed and Park said".
struct JointSpeakers {
    let passage: Passage
    let names: NameIndex
    let gazetteer: Gazetteer

    /// The mentions of a mention that joins two; the mention itself where it is one.
    func parts(of mention: Mention) -> [Mention] {
        guard mention.apposition == nil,
            let link = mention.tokens.first(where: { passage.word($0) == "and" }),
            link > mention.tokens.lowerBound, link + 1 < mention.tokens.upperBound
        else { return [mention] }
        let left = mention.tokens.lowerBound..<link
        let right = link + 1..<mention.tokens.upperBound
        guard let first = group(left), first.tokens.upperBound == link, let second = group(right),
            areApart(first, second)
        else { return [mention] }
        return [
            Mention(tokens: left, head: first.head), Mention(tokens: right, head: second.head),
        ]
    }

    private func group(_ tokens: Range<Int>) -> NounGroup? {
        passage.nouns.group(startingAt: tokens.lowerBound, before: tokens.upperBound)
    }

    private func areApart(_ first: NounGroup, _ second: NounGroup) -> Bool {
        let isNamed = passage.tag(first.head).isProperNoun
        guard isNamed == passage.tag(second.head).isProperNoun else { return false }
        return isNamed
            ? isName(first) && isName(second) || isCountry(first) && isCountry(second)
            : isSeveral(first) && isSeveral(second)
    }

    /// "witnesses": a plural noun for people, or a body such as "police".
    private func isSeveral(_ group: NounGroup) -> Bool {
        passage.lexicon.speakers[passage.word(group.head)].map {
            !$0.isDisjoint(with: [.people, .organization])
        }
            ?? false
    }

    /// A name that the text gives in full somewhere.
    private func isName(_ group: NounGroup) -> Bool {
        names.fullName(endingWith: passage.word(group.head)) != nil
            && passage.lexicon.speakers[passage.word(group.head)] == nil
    }

    private func isCountry(_ group: NounGroup) -> Bool {
        let words = group.tokens.filter { passage.tag($0).isProperNoun }.map { passage.word($0) }
        return gazetteer.places(named: words).contains { $0.kind == .country }
    }
}
