import Language

/// Puts right what a tagger gets wrong most often about speakers and speaking.
enum SpeakerTags {
    /// `document` with the tags of speakers, names and "had" put right.
    static func corrected(_ document: TextDocument, by lexicon: ClaimLexicon) -> TextDocument {
        let speakers = lexicon.speakers
        var tokens = document.tokens
        let names = Set(tokens.lazy.filter { isSureName($0) }.map(\.word))
        for index in tokens.indices.dropLast() {
            let token = tokens[index]
            let before = index > 0 ? tokens[index - 1] : nil
            if token.word == "had", token.tag == .vbn,
                before.map({ !PredicateReader.have.contains($0.word) }) ?? true
            {
                tokens[index].tag = .vbd
            } else if token.shape.contains(.capitalized),
                ClosedClassTags.isImpossible(token.tag, for: token.word)
            {
                tokens[index].tag = .nnp
            } else if token.word == "that", token.tag == .dt || token.tag == .wdt,
                [.nns, .nnps, .prp].contains(tokens[index + 1].tag)
            {
                // "that taxes", "that he": no determiner.
                if token.tag == .dt || tokens[index + 1].tag == .prp { tokens[index].tag = .in }
            } else if token.tag == .vb, token.shape.contains(.capitalized), tokens[index + 1].tag == .pos {
                tokens[index].tag = .nnp
            } else if token.word == "said", token.tag == .vbn, !hasAuxiliary(before: index, in: tokens) {
                tokens[index].tag = .vbd
            } else if token.tag == .jj, lexicon.titles[token.word] != nil, tokens[index + 1].tag.isProperNoun,
                !token.shape.contains(.capitalized)
            {
                tokens[index].tag = .nn
            } else if token.tag == .jj, lexicon.verbs[token.word] != nil,
                isPastOfCue(at: index, in: tokens, document)
            {
                tokens[index].tag = .vbd
            } else if token.tag == .vb, sameInPast.contains(token.word), isSubject(before: index, in: tokens)
            {
                tokens[index].tag = .vbd
            } else if token.tag == .vbp, disagrees(at: index, in: tokens, speakers) {
                tokens[index].tag = .nn
            } else if token.tag == .vbn,
                isPastTense(at: index, in: tokens) || hasObjectAfterComma(at: index, in: tokens)
            {
                tokens[index].tag = .vbd
            } else if isSpeaker(at: index, in: tokens, speakers)
                || isSpeakerNoun(at: index, in: tokens, speakers)
            {
                tokens[index].tag = speakers[token.word]?.contains(.people) == true ? .nns : .nn
            } else if token.tag == .nn || token.tag == .nns || token.tag.isAdjective,
                token.shape.contains(.capitalized), names.contains(token.word)
            {
                tokens[index].tag = .nnp
            } else if token.tag.isVerb, isEndOfName(at: index, in: tokens) {
                // "*Human Rights* Watch": the whole name, whatever its words are elsewhere.
                var first = index
                while first >= 0, tokens[first].shape.contains(.capitalized),
                    !tokens[first].tag.isPunctuation
                {
                    tokens[first].tag = .nnp
                    first -= 1
                }
            } else if token.tag == .dt, token.shape.isSuperset(of: [.capitalized, .alphabetic]),
                !token.shape.contains(.sentenceStart), !articles.contains(token.word),
                tokens[index + 1].tag.isProperNoun
            {
                tokens[index].tag = .nnp
            }
        }
        return document.retagged(tokens)
    }

    /// "was also *said*", "have *said*".
    private static func hasAuxiliary(before index: Int, in tokens: [Token]) -> Bool {
        var before = index - 1
        while before >= 0, index - before < 5, tokens[before].tag == .rb || tokens[before].tag == .prp {
            before -= 1
        }
        guard before >= 0 else { return false }
        return PredicateReader.be.contains(tokens[before].word)
            || PredicateReader.have.contains(tokens[before].word)
            || tokens[before].word == "'s" || tokens[before].word == "’s" || tokens[before].word == "get"
    }

    /// "the leader, Doe, *voiced* support": a past form read as an adjective.
    private static func isPastOfCue(at index: Int, in tokens: [Token], _ document: TextDocument) -> Bool {
        guard index > 0, document.bytes(index).suffix(2).elementsEqual("ed".utf8) else { return false }
        let before = tokens[index - 1].tag
        guard before == .comma || before.isProperNoun || before == .prp else { return false }
        switch tokens[index + 1].tag {
        case .dt, .prp, .prpPossessive, .nn, .nns, .nnp, .nnps: return true
        default: return tokens[index + 1].word == "that"
        }
    }

    /// "as the judge, a veteran, *put* it": verbs whose past looks like their base form.
    private static let sameInPast: WordSet = ["put", "read", "set", "cut", "hit"]

    /// A noun, or the comma after one: nothing that takes a base form.
    private static func isSubject(before index: Int, in tokens: [Token]) -> Bool {
        guard index > 1 else { return false }
        let before = tokens[index - 1].tag == .comma ? tokens[index - 2].tag : tokens[index - 1].tag
        return before.isNoun || before == .prp
    }

    /// "a talk *show*": a plural verb right after a singular noun phrase is a noun.
    private static func disagrees(
        at index: Int, in tokens: [Token], _ speakers: WordTable<SpeakerKinds>
    ) -> Bool {
        guard index > 1, tokens[index - 1].tag == .nn, singular.contains(tokens[index - 2].word) else {
            return false
        }
        return speakers[tokens[index - 1].word]?.contains(.people) != true
    }

    private static let singular: WordSet = ["a", "an", "this", "every", "each"]

    private static let articles: WordSet = [
        "the", "a", "an", "all", "this", "that", "no", "some", "any", "every", "each",
    ]

    /// Tagged as a name, and capitalized where no sentence begins.
    private static func isSureName(_ token: Token) -> Bool {
        token.tag.isProperNoun && token.shape.contains(.capitalized)
            && !token.shape.contains(.sentenceStart)
    }

    /// "Human Rights *Watch* said": a capital inside the sentence, after another, with a verb right after it.
    private static func isEndOfName(at index: Int, in tokens: [Token]) -> Bool {
        guard index > 0, tokens[index].shape.contains(.capitalized),
            !tokens[index].shape.contains(.sentenceStart), tokens[index - 1].shape.contains(.capitalized)
        else { return false }
        let next = tokens[index + 1]
        return (next.tag.isFiniteVerb || next.tag == .vbn) && !next.shape.contains(.capitalized)
    }

    /// "*witness* accounts", "*state* media": tagged as a verb, before a noun.
    private static func isSpeakerNoun(
        at index: Int, in tokens: [Token], _ speakers: WordTable<SpeakerKinds>
    ) -> Bool {
        guard tokens[index].tag == .vb || tokens[index].tag == .vbp, speakers[tokens[index].word] != nil,
            tokens[index + 1].tag == .nn || tokens[index + 1].tag == .nns
        else { return false }
        guard index > 0, !tokens[index].shape.contains(.sentenceStart) else { return true }
        let before = tokens[index - 1]
        return before.tag == .in || before.tag == .dt || before.tag == .comma
            || before.tag == .to && index > 1 && tokens[index - 2].word == "according"
    }

    /// "an official *said*", "the plane *caught* fire": no auxiliary before it, and no phrase that a
    /// participle takes after it.
    private static func isPastTense(at index: Int, in tokens: [Token]) -> Bool {
        guard index > 0 else { return false }
        var before = index - 1
        while before > 0, tokens[before].tag == .rb || tokens[before].tag == .rbr, index - before < 4 {
            before -= 1
        }
        let tag = tokens[before].tag
        guard
            tag.isNoun || tag == .prp || tag == .wp || tag == .wdt
                || tag == .jj && tokens[index].word == "said"
        else { return false }
        if PredicateReader.be.contains(tokens[before].word)
            || PredicateReader.have.contains(tokens[before].word)
        {
            return false
        }
        if intransitive.contains(tokens[index].word) { return true }
        switch tokens[index + 1].tag {
        case .period: return isSubjectOfClause(endingAt: before, in: tokens)
        case .prp, .prpPossessive, .dt, .nn, .nns, .nnp, .nnps, .cd, .jj, .jjr, .jjs, .wrb, .wp: return true
        case .in:
            let next = tokens[index + 1].word
            return next == "that" || tokens[index].word == "called" && (next == "on" || next == "for")
        default: return false
        }
    }

    /// "Doe, the party's leader, *voiced* support": a participle has no object.
    private static func hasObjectAfterComma(at index: Int, in tokens: [Token]) -> Bool {
        guard index > 0, tokens[index - 1].tag == .comma, !naming.contains(tokens[index].word) else {
            return false
        }
        switch tokens[index + 1].tag {
        case .dt, .prp, .prpPossessive, .nn, .nns, .nnp, .nnps: return true
        default: return false
        }
    }

    /// Participles that a noun follows all the same: "a town, called Ashford,".
    private static let naming: WordSet = [
        "called", "named", "dubbed", "titled", "entitled", "given", "offered", "considered", "deemed",
        "nicknamed",
        "known", "born", "made", "elected", "appointed", "labeled", "labelled",
    ]

    /// A participle of these needs an auxiliary.
    private static let intransitive: WordSet = [
        "said", "died", "fled", "collapsed", "crashed", "erupted", "happened", "occurred", "remained",
        "arrived",
    ]

    /// "said at least 40 people *drowned*.": a noun phrase that no preposition governs ("of people killed.").
    private static func isSubjectOfClause(endingAt last: Int, in tokens: [Token]) -> Bool {
        var first = last
        while first > 0, last - first < NounGroupReader.maxWords, isInNounPhrase(tokens[first - 1]) {
            first -= 1
        }
        guard first > 0, !tokens[first].shape.contains(.sentenceStart) else { return true }
        let governor = tokens[first - 1]
        let isQuantity =
            governor.tag == .in && (tokens[first].word == "least" || tokens[first].word == "most")
        return isQuantity || governor.tag.isFiniteVerb || governor.word == "that"
    }

    private static func isInNounPhrase(_ token: Token) -> Bool {
        token.tag.isNoun || token.tag.isAdjective || token.tag == .cd || token.tag == .dt || token.tag == .pos
            || token.tag == .prpPossessive
    }

    /// "the *official* accused", "police and *witnesses* said": a noun for speakers, with a verb or mark
    /// after it.
    private static func isSpeaker(at index: Int, in tokens: [Token], _ speakers: WordTable<SpeakerKinds>)
        -> Bool
    {
        let tag = tokens[index].tag
        guard tag.isAdjective || tag == .vbz || tag == .vbp, index > 0, speakers[tokens[index].word] != nil
        else { return false }
        let next = tokens[index + 1].tag
        guard next.isFiniteVerb || next.isPunctuation || next == .rb || next == .in || next == .vbn else {
            return false
        }
        let before = tokens[index - 1].tag
        if before == .cc || before == .dt || before.isAdjective { return true }
        return tag.isAdjective && (before.isNoun || before == .pos)
    }
}
