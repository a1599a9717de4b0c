import Language

extension ContentFinder {
    /// The content that begins at `start`, cut where the cue's reach ends, without marks around it.
    func range(from start: Int, isPhrase: Bool = false) -> Range<Int>? {
        if let quotation = passage.quotation(start), start == quotation.tokens.lowerBound {
            let after = quotation.tokens.upperBound
            if passage.isSpeech(at: start) && endsClause(after - 2) || after >= sentence.upperBound {
                return quotation.tokens
            }
        }
        return trimmed(Range(from: start, to: end(from: start, isPhrase: isPhrase)))
    }

    private func endsClause(_ index: Int) -> Bool {
        let tag = passage.tag(index)
        return tag == .comma || tag == .period
    }

    /// Where content from `start` ends: at a new attribution, or with the sentence.
    /// - Parameter isPhrase: it ends where another clause or an aside begins, too.
    func end(from start: Int, isPhrase: Bool = false) -> Int {
        var index = start
        while index < sentence.upperBound {
            if let quotation = passage.quotation(index),
                index > start || quotation.tokens.lowerBound == index
            {
                // A quotation belongs whole to the content it stands in.
                if quotation.tokens.upperBound > sentence.upperBound { return quotation.tokens.upperBound }
                index = max(index + 1, quotation.tokens.upperBound)
                // "said he was “glad” *as he left*"
                if passage.word(index) == "as", opensWithSubject(at: index + 1) { return index }
                if index < sentence.upperBound, passage.tag(index - 2) == .comma,
                    isPhrase || opensAttribution(after: index - 1, from: start, joined: false)
                        || closesFrontedClause(before: index, from: start)
                {
                    return index
                }
                continue
            }
            if index > start,
                isBoundary(index, start: start) || isPhrase && endsPhrase(before: index, from: start)
            {
                return index
            }
            index += 1
        }
        return index
    }

    private func isBoundary(_ index: Int, start: Int) -> Bool {
        let token = document.tokens[index]
        switch token.tag {
        case .comma, .hyphen, .colon:
            if token.word == ";" { return true }
            return opensAttribution(after: index, from: start, joined: false)
                || token.tag == .comma && closesFrontedClause(before: index + 1, from: start)
        case .cc:
            return opensAttribution(after: index, from: start, joined: true)
        case .vbg where token.word == "according": return passage.word(index + 1) == "to"
        case .in where token.word == "according": return true
        default: return false
        }
    }

    /// "While the minister denies it, *the police said*": the clause that opened the sentence ends before
    /// `main`.
    private func closesFrontedClause(before main: Int, from start: Int) -> Bool {
        guard let opener = frontedClauseStart, opener < start, !hasMainClause(between: opener, and: start)
        else {
            return false
        }
        return opensWithSubject(at: main)
    }

    /// The conjunction with which the sentence opens.
    private var frontedClauseStart: Int? {
        var index = sentence.lowerBound
        while index < sentence.upperBound, passage.tag(index) == .cc || passage.tag(index) == .openQuote {
            index += 1
        }
        guard index < sentence.upperBound else { return nil }
        let opens =
            Self.subordinators.contains(passage.word(index)) || passage.tag(index) == .vbg
            || passage.tag(index) == .vbn
        return opens && passage.word(index) != "according" ? index : nil
    }

    /// A comma, a subject and its verb stand between the two.
    private func hasMainClause(between opener: Int, and start: Int) -> Bool {
        (opener..<start).contains {
            passage.tag($0) == .comma && !passage.isQuoted($0) && opensWithSubject(at: $0 + 1)
        }
    }

    private static let subordinators: WordSet = [
        "after", "when", "while", "although", "though", "as", "if", "because", "since", "before", "until",
        "unless",
        "whereas", "once", "despite", "even",
    ]

    /// A new attribution begins after a comma or conjunction.
    private func opensAttribution(after link: Int, from start: Int, joined: Bool) -> Bool {
        var index = link + 1
        var joined = joined
        if index < sentence.upperBound, passage.tag(index) == .cc || passage.word(index) == "while" {
            joined = true
            index += 1
        }
        while index < sentence.upperBound, passage.tag(index) == .rb { index += 1 }
        guard index < sentence.upperBound else { return false }
        if passage.word(index) == "according" { return true }
        if passage.word(index) == "without", passage.tag(index + 1) == .vbg { return true }
        if let verb = passage.cueVerb(index) {
            switch passage.tag(index) {
            case .vbg: return !joined && verb.class == .speech
            case .vbd, .vbz: return joined && verb.class == .speech
            case .vb, .vbp: return joined && verb.class == .speech && passage.word(index + 1) == "that"
            default: break
            }
        }
        let isComplete =
            passage.tag(link) == .comma || passage.hasFiniteVerb(in: Range(from: start, to: link))
        return isComplete && opensClausalAttribution(at: index, joined: joined)
    }

    /// "..., but the agency said": a subject and a cue verb.
    private func opensClausalAttribution(at index: Int, joined: Bool) -> Bool {
        guard let group = passage.nouns.group(startingAt: index, before: sentence.upperBound) else {
            return false
        }
        var next = passage.nouns.extendedRight(group, before: sentence.upperBound).tokens.upperBound
        if passage.tag(next) == .comma, joined,
            let close = Range(from: next + 1, to: min(sentence.upperBound, next + 25)).first(where: {
                passage.tag($0) == .comma
            })
        {
            next = close + 1
        }
        while next < sentence.upperBound,
            passage.tag(next) == .rb || passage.tag(next) == .md
                || PredicateReader.have.contains(passage.word(next))
        {
            next += 1
        }
        if next < sentence.upperBound, passage.tag(next).isFiniteVerb, introducesQuotation(next) {
            return true
        }
        guard next < sentence.upperBound, let verb = passage.cueVerb(next), passage.tag(next) != .vbg,
            verb.class == .speech || verb.frames.contains(.after)
        else { return false }
        if joined {
            let hasClause =
                passage.word(next + 1) == "that" || Self.questionWords.contains(passage.word(next + 1))
            return verb.frames.contains(.clause)
                || verb.frames.contains(.that) && (hasClause || !verb.frames.contains(.object))
        }
        return verb.frames.contains(.after) && closesSentence(after: next)
    }

    /// "..., *Doe shot back, “*": a quotation follows the verb and a mark.
    private func introducesQuotation(_ verb: Int) -> Bool {
        var next = verb + 1
        while passage.tag(next) == .rb || passage.tag(next) == .rp { next += 1 }
        return (passage.tag(next) == .comma || passage.word(next) == ":") && next + 1 < sentence.upperBound
            && passage.tag(next + 1) == .openQuote
    }

    /// Nothing but a time, a place or another attribution follows: the cue stands after its content.
    func closesSentence(after index: Int) -> Bool {
        var next = index + 1
        for _ in 0..<Self.maxSkippedPhrases + 4 {
            guard next < sentence.upperBound else { return true }
            let tag = passage.tag(next)
            switch tag {
            case .period, .comma, .colon, .closeBracket, .hyphen, .openQuote: return true
            case .cc, .vbg, .wrb: return true
            case .rb, .rbr, .rp: next += 1
            case .in, .to:
                if passage.word(next) == "that" { return false }
                guard let group = passage.nouns.group(startingAt: next + 1, before: sentence.upperBound)
                else {
                    return true
                }
                next = group.tokens.upperBound
            default:
                if passage.lexicon.adverbials[passage.word(next)] != nil
                    || NounGroupReader.spanOpeners.contains(passage.word(next))
                {
                    next += 1
                } else if let verb = passage.cueVerb(index), verb.frames.contains(.hearer),
                    next == index + 1,
                    let hearer = passage.nouns.group(startingAt: next, before: sentence.upperBound)
                {
                    next = hearer.tokens.upperBound
                } else {
                    return false
                }
            }
        }
        return false
    }

    /// `range` without conjunctions before and marks around it.
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var range = range
        while let first = range.first, !passage.isQuoted(first) {
            let tag = passage.tag(first)
            guard
                tag == .comma || tag == .period || tag == .colon || tag == .cc || tag == .closeBracket
                    || tag == .hyphen
            else { break }
            range = range.dropFirst()
        }
        while let last = range.last, !passage.isQuoted(last) {
            let tag = passage.tag(last)
            guard
                tag == .comma || tag == .period || tag == .colon || tag == .cc || tag == .openBracket
                    || tag == .hyphen
            else { break }
            range = range.dropLast()
        }
        return passage.wordCount(range) >= 1 ? range : nil
    }
}
