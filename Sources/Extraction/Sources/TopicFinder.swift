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
        return pronoun.isPlural
            ? nil : outlet(in: passage.document.sentences[sentence].tokens, before: before, after: after)
    }

    /// The name of a person with which a sentence begins.
    private func person(opening sentence: Int, before: Int, after: Int, sex: Title.Sex) -> Mention? {
        let tokens = passage.document.sentences[sentence].tokens
        let upper = min(tokens.upperBound, before)
        guard tokens.lowerBound < upper, !passage.isInSpeech(tokens.lowerBound),
            let group = passage.nouns.group(startingAt: tokens.lowerBound, before: upper),
            group.head > after,
            passage.tag(group.head).isProperNoun
        else { return nil }
        let mention = Mention(tokens: group.tokens, head: group.head)
        let reading = MentionReader(passage: passage).reading(of: mention)
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
