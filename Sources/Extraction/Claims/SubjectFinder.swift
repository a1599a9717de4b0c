import Language

/// Finds who does what a predicate says.
struct SubjectFinder {
    let passage: Passage
    let sentence: Range<Int>

    /// Commas, counted leftwards, at which a parenthesis may open.
    static let maxParenthesisWords = 45

    private var document: TextDocument { passage.document }
    private var nouns: NounGroupReader { passage.nouns }

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
        guard let group = nouns.group(endingAt: index, from: sentence.lowerBound),
            !isInterrupted(group.tokens)
        else { return nil }
        if let antecedent = antecedent(ofClauseHolding: group) { return antecedent }
        var mention = mention(coordinated(nouns.extendedLeft(group, from: sentence.lowerBound)))
        if document.tokens[index].tag == .dt, passage.word(index) == "that" { return antecedent(of: index) }
        mention.tokens = trimmedDateline(mention.tokens)
        return Subject(mention: mention, place: .before, clauseStart: mention.tokens.lowerBound)
    }

    private func mention(_ group: NounGroup, apposition: Range<Int>? = nil) -> Mention {
        Mention(tokens: group.tokens, head: group.head, apposition: apposition)
    }

    private func isInterrupted(_ tokens: Range<Int>) -> Bool { tokens.contains { passage.isInSpeech($0) } }

    private func trimmedDateline(_ tokens: Range<Int>) -> Range<Int> { tokens }

    /// The last token before `first` that is no adverb and no time.
    private func skipAdverbs(before first: Int) -> Int {
        var index = first - 1
        while index >= sentence.lowerBound {
            let tag = document.tokens[index].tag
            if tag == .rb || tag == .rbr {
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

    /// "police and witnesses": a phrase joined to one before it that opens the clause.
    private func coordinated(_ group: NounGroup) -> NounGroup {
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

    /// "*survivors* who crossed into the valley said": the phrase before the verb belongs to the clause of "who".
    private func antecedent(ofClauseHolding group: NounGroup) -> Subject? {
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

    // MARK: Parentheses

    /// "Gen. Doe, a deputy police chief, told": the phrase before what stands between commas.
    private func subjectBeforeParenthesis(closing: Int) -> Subject? {
        var close = closing
        var apposition: Range<Int>?
        for _ in 0..<4 {
            guard let open = opening(of: close), open > sentence.lowerBound else { return nil }
            let inner = open + 1..<close
            guard isParenthesis(inner),
                let group = nouns.group(endingAt: open - 1, from: sentence.lowerBound)
            else { return nil }
            if apposition == nil || isNominal(inner) { apposition = isNominal(inner) ? inner : apposition }
            let extended = coordinated(nouns.extendedLeft(group, from: sentence.lowerBound))
            let start = extended.tokens.lowerBound
            let isInner =
                document.tokens[group.head].tag == .cd
                || [.dt, .cd].contains(document.tokens[start].tag) && start > sentence.lowerBound
                    && document.tokens[start - 1].tag == .comma && isAfterName(start - 1)
            if isInner, start > sentence.lowerBound, document.tokens[start - 1].tag == .comma {
                close = start - 1 == close ? close : open
                if close == open { apposition = Range(from: start, to: open) }
                close = open
                guard let outer = opening(of: open), outer < open else { return nil }
                continue
            }
            return Subject(
                mention: mention(extended, apposition: apposition), place: .before, clauseStart: start)
        }
        return nil
    }

    /// A name stands right before the comma.
    private func isAfterName(_ comma: Int) -> Bool {
        comma > sentence.lowerBound && document.tokens[comma - 1].tag.isProperNoun
    }

    private func opening(of close: Int) -> Int? {
        var index = close - 1
        while index > sentence.lowerBound, close - index < Self.maxParenthesisWords {
            if document.tokens[index].tag == document.tokens[close].tag, !passage.isInSpeech(index) {
                return index
            }
            if passage.isInSpeech(index) { return nil }
            index -= 1
        }
        return nil
    }

    private func isParenthesis(_ inner: Range<Int>) -> Bool {
        guard let first = inner.first else { return false }
        switch document.tokens[first].tag {
        case .wp, .wdt, .wpPossessive, .wrb, .in, .vbg, .vbn, .to, .rb, .rbr, .jj: return true
        case .dt, .nn, .nns, .nnp, .nnps, .cd, .prpPossessive, .jjr, .jjs:
            return !passage.hasFiniteVerb(in: inner)
                || inner.contains { [.wp, .wdt].contains(passage.tag($0)) }
        case .vb, .vbp: return inner.count > 1 && passage.tag(first + 1).isNoun
        default: return false
        }
    }

    /// The parenthesis is a noun phrase.
    private func isNominal(_ inner: Range<Int>) -> Bool {
        guard let first = inner.first else { return false }
        switch document.tokens[first].tag {
        case .dt, .nn, .nns, .nnp, .nnps, .prpPossessive, .jj, .jjr, .jjs: return true
        default: return false
        }
    }
}
