import Language

/// Finds whom a pronoun stands for among those who have not spoken yet: an outlet named earlier in the
/// sentence, or the person that the sentence before is about.
struct TopicFinder {
    let passage: Passage

    /// - Parameters:
    ///   - pronoun: the reading of the pronoun, which stands at token `before`.
    ///   - after: the last token of the speaker whom the pronoun would otherwise mean.
    func topic(for pronoun: MentionReading, before: Int, after: Int) -> Mention? {
        let sentence = Int(passage.document.tokens[before].sentence)
        if pronoun.sex != .either {
            return person(opening: sentence, before: before, after: after, sex: pronoun.sex)
                ?? (sentence > 0
                    ? person(opening: sentence - 1, before: before, after: after, sex: pronoun.sex) : nil)
        }
        if pronoun.isPlural { return nil }
        let tokens = passage.document.sentences[sentence].tokens
        return outlet(in: tokens, before: before, after: after)
            ?? body(opening: tokens, before: before, after: after)
    }

    /// "*Arland* rejected what it called": the name with which the sentence begins, where the pronoun stands
    /// in a clause of its own.
    private func body(opening sentence: Range<Int>, before: Int, after: Int) -> Mention? {
        switch passage.tag(before - 1) {
        case .wp, .wdt, .wrb: break
        default: return nil
        }
        guard let group = passage.nouns.group(startingAt: sentence.lowerBound, before: before),
            passage.tag(group.head).isProperNoun, group.head > after,
            passage.tag(group.tokens.upperBound).isFiniteVerb
        else { return nil }
        return Mention(tokens: group.tokens, head: group.head)
    }

    /// The name of a person with which a sentence begins.
    private func person(opening sentence: Int, before: Int, after: Int, sex: Title.Sex) -> Mention? {
        let tokens = passage.document.sentences[sentence].tokens
        let upper = min(tokens.upperBound, before)
        guard tokens.lowerBound < upper, !passage.isInSpeech(tokens.lowerBound),
            let group = passage.nouns.group(startingAt: tokens.lowerBound, before: upper),
            group.head > after
        else { return nil }
        let mention = Mention(tokens: group.tokens, head: group.head)
        let reading = MentionReader(passage: passage).reading(of: mention)
        if reading.form == .definite, reading.kinds == .person { return mention }
        guard reading.form == .named, reading.kinds.contains(.person),
            reading.sex == .either || reading.sex == sex,
            reading.name.count >= 2 || reading.description != nil
        else { return nil }
        return mention
    }

    /// The last outlet named in the sentence.
    private func outlet(in sentence: Range<Int>, before: Int, after: Int) -> Mention? {
        var index = before - 1
        while index > max(after, sentence.lowerBound) {
            if passage.tag(index).isProperNoun,
                passage.lexicon.speakers[passage.word(index)]?.contains(.media) == true,
                !passage.tag(index + 1).isProperNoun,
                let group = passage.nouns.group(endingAt: index, from: sentence.lowerBound),
                group.tokens.count > 1
            {
                return Mention(tokens: group.tokens, head: group.head)
            }
            index -= 1
        }
        return nil
    }
}
