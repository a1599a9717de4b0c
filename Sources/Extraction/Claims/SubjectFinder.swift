import Language

/// Finds who does what a predicate says.
struct SubjectFinder {
    let passage: Passage
    let sentence: Range<Int>

    var document: TextDocument { passage.document }
    var nouns: NounGroupReader { passage.nouns }

    enum Place: Hashable, Sendable {
        /// Before the predicate.
        case before
        /// After it: "said the ministry".
        case after
        /// Taken from another predicate: "and added".
        case shared
        /// The antecedent of "who", "which", "that".
        case relative
    }

    struct Subject: Hashable, Sendable {
        var mention: Mention
        var place: Place
        /// Where the clause of the predicate begins: the first token of the subject, or of the predicate.
        var clauseStart: Int
    }

    // MARK: Before

    /// The subject that stands before the predicate whose first token is `first`.
    func subject(before first: Int) -> Subject? {
        let index = skipAdverbs(before: first)
        guard index >= sentence.lowerBound, !passage.isInSpeech(index) else { return nil }
        switch document.tokens[index].tag {
        case .wp, .wdt: return antecedent(of: index)
        case .in where passage.word(index) == "that": return antecedent(of: index)
        case .comma, .hyphen, .colon: return subjectBeforeParenthesis(closing: index)
        default: break
        }
        guard
            let group = nouns.group(endingAt: index, from: sentence.lowerBound)
                ?? groupBeforeParticiple(endingAt: index),
            !isInterrupted(group.tokens)
        else { return nil }
        if let antecedent = antecedent(ofClauseHolding: group) { return antecedent }
        let extended = nouns.extendedLeft(group, from: sentence.lowerBound)
        if nouns.isGoverned(extended, from: sentence.lowerBound) {
            // "said it was new, but *in an interview* said": the subject is another verb's.
            return passage.tag(extended.tokens.lowerBound - 2) == .cc ? subject(sharedBy: first) : nil
        }
        if let opening = openingSpeaker(before: extended, upTo: first) { return opening }
        var mention = mention(coordinated(extended))
        if document.tokens[index].tag == .dt, passage.word(index) == "that" { return antecedent(of: index) }
        mention.tokens = trimmedDateline(mention.tokens)
        return Subject(mention: mention, place: .before, clauseStart: mention.tokens.lowerBound)
    }

    /// "*Relatives* of two people missing after the flood said": the phrase that opens the sentence can
    /// speak, the one right before the predicate cannot, and no verb with a tense stands between.
    private func openingSpeaker(before near: NounGroup, upTo first: Int) -> Subject? {
        guard document.tokens[near.head].tag.isNoun, !isSpeaker(near.head),
            let opening = nouns.group(startingAt: sentence.lowerBound, before: near.tokens.lowerBound),
            document.tokens[opening.head].tag.isNoun, isSpeaker(opening.head),
            !(opening.tokens.upperBound..<first).contains(where: {
                document.tokens[$0].tag.isFiniteVerb || document.tokens[$0].tag.isPunctuation
                    || passage.isQuoted($0)
            })
        else { return nil }
        let extended = nouns.extendedRight(opening, before: first)
        return Subject(mention: mention(extended), place: .before, clauseStart: opening.tokens.lowerBound)
    }

    func mention(_ group: NounGroup, apposition: Range<Int>? = nil) -> Mention {
        Mention(tokens: group.tokens, head: group.head, apposition: apposition)
    }

    /// "the voters *polled* said": the phrase before a participle that ends it.
    private func groupBeforeParticiple(endingAt last: Int) -> NounGroup? {
        guard last > sentence.lowerBound, passage.tag(last) == .vbn || passage.tag(last) == .vbd,
            var group = nouns.group(endingAt: last - 1, from: sentence.lowerBound),
            document.tokens[group.head].tag != .prp
        else { return nil }
        group.tokens = group.tokens.lowerBound..<last + 1
        return group
    }

    private func isInterrupted(_ tokens: Range<Int>) -> Bool { tokens.contains { passage.isInSpeech($0) } }

    private func trimmedDateline(_ tokens: Range<Int>) -> Range<Int> { tokens }

    /// The last token before `first` that is no adverb and no time.
    private func skipAdverbs(before first: Int) -> Int {
        var index = first - 1
        while index >= sentence.lowerBound {
            let tag = document.tokens[index].tag
            if tag == .rb || tag == .rbr || Self.reflexives.contains(passage.word(index)) {
                index -= 1
            } else if nouns.isAdverbial(index, from: sentence.lowerBound),
                document.tokens[index].tag.isNoun, index > sentence.lowerBound
            {
                index -= 1
                if NounGroupReader.spanOpeners.contains(passage.word(index)) { index -= 1 }
                if passage.word(index) == "on" { index -= 1 }
            } else {
                break
            }
        }
        return index
    }

    static let reflexives: WordSet = ["himself", "herself", "itself", "themselves"]

    /// "police and witnesses": a phrase joined to one before it that opens the clause.
    func coordinated(_ group: NounGroup) -> NounGroup {
        let link = group.tokens.lowerBound - 1
        guard link > sentence.lowerBound, passage.word(link) == "and" || passage.word(link) == "or",
            let first = nouns.group(endingAt: link - 1, from: sentence.lowerBound)
        else { return group }
        let extended = nouns.extendedLeft(first, from: sentence.lowerBound)
        let start = extended.tokens.lowerBound
        let opens =
            start == sentence.lowerBound || document.tokens[start - 1].tag.isPunctuation
            || Self.clauseOpeners.contains(passage.word(start - 1))
        guard opens, isSpeaker(extended.head), isSpeaker(group.head) else { return group }
        return NounGroup(tokens: Range(from: start, to: group.tokens.upperBound), head: extended.head)
    }

    static let clauseOpeners: WordSet = [
        "that", "but", "and", "while", "as", "because", "though", "although", "when", "since", "if", "so",
        "yet",
        "whereas", "after", "before",
    ]

    /// A name, or a noun for someone who can speak.
    func isSpeaker(_ head: Int) -> Bool {
        document.tokens[head].tag.isProperNoun || passage.lexicon.speakers[passage.word(head)] != nil
    }

    // MARK: Relative clauses

    private func antecedent(of relative: Int) -> Subject? {
        var index = relative - 1
        if index >= sentence.lowerBound, document.tokens[index].tag == .comma { index -= 1 }
        guard index >= sentence.lowerBound,
            let group = nouns.group(endingAt: index, from: sentence.lowerBound)
        else { return nil }
        let extended = nouns.extendedLeft(group, from: sentence.lowerBound)
        let isPerson = passage.word(relative) == "who"
        let chosen = isPerson && isSpeaker(group.head) && !isSpeaker(extended.head) ? group : extended
        return Subject(mention: mention(chosen), place: .relative, clauseStart: relative)
    }

    /// Words between "who" and the end of its clause.
    static let maxRelativeWords = 15

    /// "*survivors* who crossed into the valley said": the phrase before the verb belongs to the clause of
    /// "who".
    func antecedent(ofClauseHolding group: NounGroup) -> Subject? {
        let start = group.tokens.lowerBound
        var index = start - 1
        while index > sentence.lowerBound, start - index < Self.maxRelativeWords {
            if document.tokens[index].tag.isPunctuation { return nil }
            if passage.word(index) == "who" {
                guard passage.hasFiniteVerb(in: index + 1..<start), let found = antecedent(of: index) else {
                    return nil
                }
                return Subject(
                    mention: found.mention, place: .before, clauseStart: found.mention.tokens.lowerBound)
            }
            index -= 1
        }
        return nil
    }
}
