import Language

extension NounGroupReader {
    private static let linking: WordSet = [
        "of", "for", "at", "in", "on", "from", "with", "to", "against", "near", "inside", "outside",
        "about",
        "behind", "between", "under", "over", "among", "by", "into", "across", "within", "around",
    ]

    /// `group` with the noun phrases before it to which prepositions tie it: from "Staff" to "chairman of
    /// the Joint Chiefs of Staff". The head becomes that of the first.
    func extendedLeft(_ group: NounGroup, from lower: Int) -> NounGroup {
        guard document.tokens[group.head].tag != .prp else { return group }
        var extended = group
        for _ in 0..<Self.maxPrepositions {
            let link = extended.tokens.lowerBound - 1
            guard link > lower, Self.linking.contains(document.tokens[link].word) else { break }
            guard
                let before = self.group(endingAt: link - 1, from: lower)
                    ?? groupBeforeParticiple(endingAt: link - 1, from: lower),
                document.tokens[before.head].tag != .prp
            else {
                // "In Kabul on Monday the minister said": all of it stands before the subject.
                return isFronted(link, from: lower) ? group : extended
            }
            extended = NounGroup(
                tokens: before.tokens.lowerBound..<extended.tokens.upperBound, head: before.head)
        }
        let link = extended.tokens.lowerBound - 1
        if extended != group, link >= lower, document.tokens[link].tag == .in, isFronted(link, from: lower) {
            return group
        }
        return extended
    }

    /// "*photos* released of the scene", "*a poll* conducted by the university".
    private func groupBeforeParticiple(endingAt last: Int, from lower: Int) -> NounGroup? {
        guard last > lower, document.tokens[last].tag == .vbn else { return nil }
        return group(endingAt: last - 1, from: lower)
    }

    /// A preposition stands right before the phrase, and nothing to which it could tie it.
    func isGoverned(_ group: NounGroup, from lower: Int) -> Bool {
        let link = group.tokens.lowerBound - 1
        guard link > lower, Self.linking.contains(document.tokens[link].word),
            document.tokens[link].tag != .rp
        else {
            return false
        }
        return document.tokens[link - 1].tag == .cc
            && quantityPrefix(at: link, before: document.tokens.count) == 0
    }

    /// A preposition that opens its clause.
    private func isFronted(_ index: Int, from lower: Int) -> Bool {
        guard document.tokens[index].tag == .in || document.tokens[index].tag == .to,
            document.tokens[index].word != "that",
            quantityPrefix(at: index, before: document.tokens.count) == 0
        else { return false }
        return index == lower || document.tokens[index - 1].tag.isPunctuation
    }

    /// `group` with the prepositional phrases after it.
    func extendedRight(_ group: NounGroup, before upper: Int) -> NounGroup {
        guard document.tokens[group.head].tag != .prp else { return group }
        var extended = group
        for _ in 0..<Self.maxPrepositions {
            let link = extended.tokens.upperBound
            guard link + 1 < upper, Self.linking.contains(document.tokens[link].word),
                !isTime(after: link, before: upper),
                let next = self.group(startingAt: link + 1, before: upper)
            else { break }
            extended.tokens = extended.tokens.lowerBound..<withJoinedName(next, before: upper)
        }
        return extended
    }

    /// "for the Middle East *and North Africa* at Delta International": where the phrase ends when a second
    /// name follows, and a preposition after it.
    private func withJoinedName(_ group: NounGroup, before upper: Int) -> Int {
        let link = group.tokens.upperBound
        guard link + 2 < upper, document.tokens[link].word == "and",
            document.tokens[group.head].tag.isProperNoun,
            let second = self.group(startingAt: link + 1, before: upper),
            document.tokens[second.head].tag.isProperNoun, second.tokens.upperBound < upper,
            Self.linking.contains(document.tokens[second.tokens.upperBound].word)
        else { return link }
        return second.tokens.upperBound
    }

    /// "on Monday", "in September", "in a statement": what follows the preposition says when or where it
    /// was said.
    private func isTime(after link: Int, before upper: Int) -> Bool {
        var index = link + 1
        while index < upper, document.tokens[index].tag == .dt || document.tokens[index].tag.isAdjective {
            index += 1
        }
        guard index < upper else { return false }
        return adverbials[document.tokens[index].word] != nil
    }
}
