import Language

/// Numbers given without a verb of saying: "the ministry has recorded 38 deaths", "put the toll at 21", "the
/// union's count is 25 dead".
struct TallyRule: AttributionRule {
    let context: SentenceContext

    private var words: TallyWords { passage.lexicon.tallies }

    func attribution(at index: Int) -> Attribution? {
        let word = passage.word(index)
        guard words.cues.contains(word) else { return nil }
        if words.tallies.contains(word), let found = owned(index) { return found }
        guard words.counting.contains(word) || words.giving.contains(word) || words.speaking.contains(word),
            passage.tag(index).isVerb || passage.tag(index) == .nns && opensWithNumber(index + 1),
            let content = content(after: index)
        else { return nil }
        let predicate = passage.predicates.predicate(of: index, from: sentence.lowerBound)
        guard !predicate.isPassive, !predicate.isNegated, !predicate.isModal,
            predicate.form == .finite || predicate.form == .participle || passage.tag(index) == .nns
        else { return nil }
        guard
            let subject = subjects.subject(before: predicate.tokens.lowerBound)
                ?? subjects.subject(sharedBy: predicate.tokens.lowerBound),
            isSpeaker(subject.mention)
        else { return nil }
        return attribution(content, cue: predicate.tokens, speaker: subject.mention)
    }

    private func attribution(_ content: Range<Int>, cue: Range<Int>, speaker: Mention) -> Attribution {
        Attribution(content: content, cue: cue, speaker: .mention(speaker), rule: .verb)
    }

    private func isSpeaker(_ mention: Mention) -> Bool {
        let tag = passage.tag(mention.head)
        return subjects.isSpeaker(mention.head) || tag == .prp || tag == .prpPossessive
            || mention.tokens.contains { passage.lexicon.speakers[passage.word($0)] != nil }
    }

    // MARK: Verbs

    private func content(after verb: Int) -> Range<Int>? {
        var start = verb + 1
        while passage.tag(start) == .rb, !isNumber(start) { start += 1 }
        let word = passage.word(verb)
        if words.counting.contains(word), let content = counted(from: start) { return content }
        if words.speaking.contains(word), passage.word(start) == "of", let content = counted(from: start + 1)
        {
            return content
        }
        return words.giving.contains(word) ? tally(from: start) : nil
    }

    /// "38 deaths", "40 houses destroyed".
    private func counted(from start: Int) -> Range<Int>? {
        guard opensWithNumber(start) else { return nil }
        let reach = Range(from: start, to: min(sentence.upperBound, start + Self.objectReachTokens))
        guard let outcome = reach.first(where: { words.outcomes.contains(passage.word($0)) }),
            !Range(from: start, to: outcome).contains(where: { passage.tag($0).isPunctuation })
        else { return nil }
        return contents.range(from: start, isPhrase: true)
    }

    /// "the number of dead at 21", "a toll of 56", "its count to 410".
    private func tally(from start: Int) -> Range<Int>? {
        let reach = Range(from: start, to: min(sentence.upperBound, start + Self.objectReachTokens))
        guard let tally = reach.first(where: { words.tallies.contains(passage.word($0)) }),
            !Range(from: start, to: tally).contains(where: { ends($0) }),
            number(after: tally)
        else { return nil }
        return contents.range(from: start, isPhrase: passage.tag(tally + 1) != .comma)
    }

    /// Tokens of an object in which what it counts is named.
    private static let objectReachTokens = 10

    /// A number follows within the same phrase, after "of", "to" or "at".
    private func number(after tally: Int) -> Bool {
        // "gave a lower toll, 2,800"
        if passage.tag(tally + 1) == .comma, opensWithNumber(tally + 2) { return true }
        for index in Range(from: tally + 1, to: min(sentence.upperBound, tally + Self.objectReachTokens)) {
            if ends(index) { return false }
            if words.links.contains(passage.word(index)), opensWithNumber(index + 1) { return true }
        }
        return false
    }

    private func ends(_ index: Int) -> Bool {
        passage.tag(index).isFiniteVerb || passage.tag(index).isPunctuation
    }

    /// A number right here or after its hedge.
    private func opensWithNumber(_ index: Int) -> Bool {
        if isNumber(index) { return true }
        let hedge = passage.nouns.quantityPrefix(at: index, before: sentence.upperBound)
        if hedge > 0, isNumber(index + hedge) { return true }
        return [.rb, .in, .dt].contains(passage.tag(index)) && isNumber(index + 1)
    }

    private func isNumber(_ index: Int) -> Bool {
        guard sentence.contains(index) else { return false }
        return passage.tag(index) == .cd || passage.document.tokens[index].shape.contains(.digit)
            || words.vaguePlurals.contains(passage.word(index))
    }

    // MARK: Nouns

    /// "the union's count is 25", "the army's toll of 12 dead", "by the union's count, 25 died".
    private func owned(_ tally: Int) -> Attribution? {
        guard passage.tag(tally).isNoun,
            let group = passage.nouns.group(endingAt: tally, from: sentence.lowerBound),
            let owner = owner(of: tally, in: group)
        else { return nil }
        let isFronted = group.tokens.lowerBound == sentence.lowerBound + 1
            && passage.word(sentence.lowerBound) == "by"
        guard let start = isFronted ? afterComma(tally) : given(after: tally),
            let content = contents.range(from: start, isPhrase: !isFronted)
        else { return nil }
        return attribution(content, cue: tally..<tally + 1, speaker: owner)
    }

    /// Where the number begins: "count *of 25*", "tally of injured was *12*".
    private func given(after tally: Int) -> Int? {
        for index in Range(from: tally + 1, to: min(sentence.upperBound, tally + Self.objectReachTokens)) {
            let word = passage.word(index)
            if passage.tag(index).isPunctuation { return nil }
            if words.links.contains(word) || words.showing.contains(word), opensWithNumber(index + 1) {
                return index + 1
            }
        }
        return nil
    }

    private func afterComma(_ tally: Int) -> Int? {
        guard passage.tag(tally + 1) == .comma, opensWithNumber(tally + 2) else { return nil }
        return tally + 2
    }

    /// Whose tally it is, if somebody can count: "the union's", "the police". A place ("Kenya's toll") and
    /// a time ("Monday's") are none.
    private func owner(of tally: Int, in group: NounGroup) -> Mention? {
        guard let last = (group.tokens.lowerBound..<tally).last(where: { isOwner($0) }) else { return nil }
        if let mark = (last..<tally).first(where: { passage.tag($0) == .pos }) {
            guard let owner = passage.nouns.group(endingAt: mark - 1, from: group.tokens.lowerBound) else {
                return nil
            }
            return Mention(tokens: owner.tokens, head: owner.head)
        }
        return last == tally - 1 ? Mention(tokens: group.tokens.lowerBound..<tally, head: last) : nil
    }

    private func isOwner(_ index: Int) -> Bool {
        if passage.lexicon.speakers[passage.word(index)] != nil {
            return !words.tallies.contains(passage.word(index))
        }
        // "the WHO's", "the Red Cross's": a name of several words, or of capitals.
        guard passage.tag(index).isProperNoun, passage.tag(index + 1) == .pos else { return false }
        return passage.document.tokens[index].shape.contains(.allCaps)
            || passage.tag(index - 1).isProperNoun && passage.word(index - 2) == "the"
    }
}
