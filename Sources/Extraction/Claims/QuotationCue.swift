import Language

/// Who speaks a quoted statement that no cue verb of the lexicon introduces, from the clause beside it:
/// "Doe shot back, “...”", "“...?” a clerk wondered", "Doe's answer: “...”".
struct QuotationCue {
    let passage: Passage
    /// Its tokens.
    let paragraph: Range<Int>

    struct Found {
        var speaker: Mention
        var cue: Range<Int>
    }

    func cue(of quotation: Quotation) -> Found? {
        after(quotation) ?? before(quotation)
    }

    // MARK: After

    /// "“...,” reads the letter", "“...?” a clerk wondered": the quotation goes on past its marks.
    private func after(_ quotation: Quotation) -> Found? {
        let first = quotation.tokens.upperBound
        guard paragraph.contains(first), first >= 2, isOpenEnded(first - 2) else { return nil }
        let context = context(at: first)
        if passage.tag(first).isFiniteVerb {
            guard isSaying(first), let subject = context.subjects.subject(after: first) else { return nil }
            return Found(speaker: subject.mention, cue: first..<first + 1)
        }
        guard let group = passage.nouns.group(startingAt: first, before: context.sentence.upperBound) else {
            return nil
        }
        let extended = passage.nouns.extendedRight(group, before: context.sentence.upperBound)
        var verb = extended.tokens.upperBound
        while passage.tag(verb) == .rb { verb += 1 }
        guard verb < context.sentence.upperBound, passage.tag(verb).isFiniteVerb, isSaying(verb),
            context.contents.closesSentence(after: verb)
        else { return nil }
        return Found(speaker: Mention(tokens: extended.tokens, head: extended.head), cue: verb..<verb + 1)
    }

    /// The last mark inside the quotation lets the sentence go on.
    private func isOpenEnded(_ index: Int) -> Bool {
        passage.tag(index) == .comma || passage.word(index) == "?" || passage.word(index) == "!"
    }

    // MARK: Before

    /// The clause before a comma or colon.
    private func before(_ quotation: Quotation) -> Found? {
        let mark = quotation.tokens.lowerBound - 1
        guard paragraph.contains(mark), passage.tag(mark) == .comma || passage.word(mark) == ":" else {
            return nil
        }
        let context = context(at: mark)
        guard mark > context.sentence.lowerBound else { return nil }
        return label(before: mark, in: context) ?? clause(before: mark, in: context)
            ?? name(before: mark, in: context)
    }

    /// "Jane Doe: “...”", "Her answer: “...”".
    private func label(before mark: Int, in context: SentenceContext) -> Found? {
        guard passage.word(mark) == ":",
            let group = passage.nouns.group(endingAt: mark - 1, from: context.sentence.lowerBound),
            group.tokens.lowerBound == context.sentence.lowerBound
        else { return nil }
        let speaker = owner(of: group) ?? (passage.tag(group.head).isProperNoun ? group : nil)
        return speaker.map {
            Found(speaker: Mention(tokens: $0.tokens, head: $0.head), cue: mark..<mark + 1)
        }
    }

    /// "Doe shot back, “...”", "Doe lobbies for a higher wage: “...”": the last clause before the mark.
    private func clause(before mark: Int, in context: SentenceContext) -> Found? {
        let isColon = passage.word(mark) == ":"
        var index = mark - 1
        while index > context.sentence.lowerBound, mark - index < Self.maxClauseTokens {
            defer { index -= 1 }
            if passage.isInSpeech(index) { return nil }
            guard passage.tag(index).isFiniteVerb || passage.tag(index) == .vbn else { continue }
            let predicate = passage.predicates.predicate(of: index, from: context.sentence.lowerBound)
            guard predicate.form == .finite else { continue }
            if !isColon, !isSaying(index) { return nil }
            guard let subject = context.subjects.subject(before: predicate.tokens.lowerBound) else {
                if isColon { continue }
                return nil
            }
            if !isColon,
                !context.contents.closesSentence(after: passage.word(index + 1) == "it" ? index + 1 : index)
            {
                return nil
            }
            let group = NounGroup(tokens: subject.mention.tokens, head: subject.mention.head)
            if let owner = owner(of: group) {
                return Found(speaker: Mention(tokens: owner.tokens, head: owner.head), cue: predicate.tokens)
            }
            guard canSpeak(group) else {
                if isColon { continue }
                return nil
            }
            return Found(speaker: subject.mention, cue: predicate.tokens)
        }
        return nil
    }

    /// "The result did not surprise Jane Doe: “...”": the name right before the colon.
    private func name(before mark: Int, in context: SentenceContext) -> Found? {
        guard passage.word(mark) == ":",
            let group = passage.nouns.group(endingAt: mark - 1, from: context.sentence.lowerBound),
            passage.tag(group.head).isProperNoun
        else { return nil }
        return Found(speaker: Mention(tokens: group.tokens, head: group.head), cue: mark..<mark + 1)
    }

    /// Tokens between a verb and the quotation that its subject speaks.
    private static let maxClauseTokens = 30

    // MARK: Speakers

    /// "*Doe's* answer", "*her* first words": whose words they are.
    private func owner(of group: NounGroup) -> NounGroup? {
        guard Self.words.contains(passage.word(group.head)) else { return nil }
        let first = group.tokens.lowerBound
        if passage.tag(first) == .prpPossessive { return NounGroup(tokens: first..<first + 1, head: first) }
        guard let mark = group.tokens.first(where: { passage.tag($0) == .pos }), mark > first else {
            return nil
        }
        return NounGroup(tokens: first..<mark, head: mark - 1)
    }

    private static let words: WordSet = [
        "answer", "response", "reply", "message", "words", "word", "advice", "slogan", "motto", "comment",
        "question", "conclusion", "verdict", "explanation", "argument", "tweet", "reaction", "warning",
        "refrain",
    ]

    private func canSpeak(_ group: NounGroup) -> Bool {
        let tag = passage.tag(group.head)
        return tag.isProperNoun || passage.lexicon.speakers[passage.word(group.head)] != nil
            || tag == .prp && passage.word(group.head) != "it"
    }

    /// Any verb but those that only lean on another.
    private func isSaying(_ index: Int) -> Bool {
        let word = passage.word(index)
        return passage.tag(index) != .md && !PredicateReader.be.contains(word)
            && !PredicateReader.have.contains(word)
            && !PredicateReader.do.contains(word)
    }

    private func context(at index: Int) -> SentenceContext {
        SentenceContext(passage: passage, sentence: passage.document.sentence(of: index).tokens)
    }
}
