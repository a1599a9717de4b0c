import Language

extension SubjectFinder {
    /// "said the television": a subject right after the predicate whose last token is `last`.
    func subject(after last: Int) -> Subject? {
        var first = last + 1
        while first < sentence.upperBound, passage.tag(first) == .rb { first += 1 }
        guard first < sentence.upperBound, !passage.isQuoted(first),
            let group = passage.nouns.group(startingAt: first, before: sentence.upperBound),
            !passage.nouns.isAdverbial(first, from: sentence.lowerBound)
        else { return nil }
        var extended = passage.nouns.extendedRight(group, before: sentence.upperBound)
        extended = coordinatedRight(extended)
        let next = extended.tokens.upperBound
        if next < sentence.upperBound {
            let tag = passage.tag(next)
            guard
                tag.isPunctuation || [.in, .wp, .wdt, .rb, .cc, .vbg, .wrb].contains(tag)
                    || passage.nouns.isAdverbial(next, from: sentence.lowerBound)
                    || passage.lexicon.adverbials[passage.word(next)] != nil || [.jj, .dt].contains(tag)
            else { return nil }
        }
        let mention = Mention(
            tokens: extended.tokens, head: extended.head,
            apposition: appositionAfter(extended.tokens.upperBound))
        return Subject(mention: mention, place: .after, clauseStart: last)
    }

    private func coordinatedRight(_ group: NounGroup) -> NounGroup {
        let link = group.tokens.upperBound
        guard link + 1 < sentence.upperBound, passage.word(link) == "and",
            let second = passage.nouns.group(startingAt: link + 1, before: sentence.upperBound),
            isSpeaker(second.head)
        else { return group }
        return NounGroup(tokens: group.tokens.lowerBound..<second.tokens.upperBound, head: group.head)
    }

    /// ", a director at ...": the noun phrase after a comma.
    private func appositionAfter(_ comma: Int) -> Range<Int>? {
        guard comma + 1 < sentence.upperBound, passage.tag(comma) == .comma,
            let group = passage.nouns.group(startingAt: comma + 1, before: sentence.upperBound)
        else { return nil }
        return passage.nouns.extendedRight(group, before: sentence.upperBound).tokens
    }

    /// The subject of the predicate with which the one at `first` shares its own: "and added", "adding",
    /// "to say".
    func subject(sharedBy first: Int) -> Subject? {
        subject(sharedBy: first, onlySpeaking: true) ?? subject(sharedBy: first, onlySpeaking: false)
    }

    /// - Parameter onlySpeaking: verbs other than those of speech are passed over.
    private func subject(sharedBy first: Int, onlySpeaking: Bool) -> Subject? {
        var index = first - 1
        while index >= sentence.lowerBound {
            if passage.isInSpeech(index) {
                index -= 1
                continue
            }
            if passage.tag(index).isFiniteVerb || onlySpeaking && passage.tag(index) == .vbn {
                if onlySpeaking, passage.cueVerb(index)?.class != .speech {
                    index -= 1
                    continue
                }
                let predicate = passage.predicates.predicate(of: index, from: sentence.lowerBound)
                if predicate.form == .finite || passage.tag(index) == .md || isPastTense(predicate) {
                    if var found = subject(before: predicate.tokens.lowerBound) ?? inverted(predicate) {
                        found.place = .shared
                        found.clauseStart = first
                        return found
                    }
                }
                index = predicate.tokens.lowerBound - 1
            } else {
                index -= 1
            }
        }
        return nil
    }

    /// "the official *noted*, adding": a participle by its tag, with nothing but its subject before it.
    private func isPastTense(_ predicate: Predicate) -> Bool {
        let before = passage.tag(predicate.verb - 1)
        return predicate.form == .participle && predicate.tokens.count == 1
            && (before.isNoun || before == .prp)
            && passage.tag(predicate.verb + 1) == .comma
    }

    private func inverted(_ predicate: Predicate) -> Subject? {
        guard let verb = passage.cueVerb(predicate.verb), verb.frames.contains(.quote) else { return nil }
        return subject(after: predicate.verb)
    }

    /// The subject of the first finite predicate after `last`: "Citing a report, the paper said".
    func subject(following last: Int) -> Subject? {
        var index = last + 1
        while index < sentence.upperBound {
            if passage.tag(index).isFiniteVerb, !passage.isQuoted(index) {
                let predicate = passage.predicates.predicate(of: index, from: sentence.lowerBound)
                guard predicate.tokens.lowerBound > last,
                    var found = subject(before: predicate.tokens.lowerBound),
                    found.mention.tokens.lowerBound > last
                else { return nil }
                found.place = .shared
                return found
            }
            index += 1
        }
        return nil
    }
}
