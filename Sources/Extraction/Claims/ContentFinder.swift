import Language

/// Finds what a cue governs.
struct ContentFinder {
    let passage: Passage
    let sentence: Range<Int>

    /// Prepositional phrases skipped between a cue and its content ("said in a statement on Monday that").
    static let maxSkippedPhrases = 4
    /// Tokens between the comma after a cue and the one before "that".
    static let maxResumptionTokens = 12

    var document: TextDocument { passage.document }

    /// The content after a cue whose last token is `last`, by the cue's frames.
    func content(after last: Int, frames: CueFrames) -> Range<Int>? {
        var index = last + 1
        var frames = frames
        for step in 0...Self.maxSkippedPhrases {
            index = skipAdverbs(from: index)
            guard index < sentence.upperBound else { return nil }
            if let start = start(at: index, frames: frames, isAdjacent: step == 0) {
                let begin = start == index ? withFocus(start) : start
                return range(from: begin, isPhrase: !frames.contains(.any) && isPhrase(at: start))
            }
            if frames.contains(.hearer),
                let hearer = passage.nouns.group(startingAt: index, before: sentence.upperBound)
            {
                frames.remove(.hearer)
                index = hearer.tokens.upperBound
                if passage.word(index) == "and",
                    let second = passage.nouns.group(startingAt: index + 1, before: sentence.upperBound)
                {
                    index = second.tokens.upperBound
                }
                continue
            }
            guard let next = skipPhrase(from: index) else { return nil }
            index = next
        }
        return nil
    }

    /// "*only* a handful": an adverb that belongs to the content.
    private func withFocus(_ start: Int) -> Int {
        Self.focus.contains(passage.word(start - 1)) && passage.tag(start - 1) == .rb ? start - 1 : start
    }

    private static let focus: WordSet = [
        "only", "just", "nearly", "almost", "even", "mainly", "probably", "perhaps", "not",
    ]

    // MARK: Start

    /// The first token of the content if it begins at `index`.
    private func start(at index: Int, frames: CueFrames, isAdjacent: Bool) -> Int? {
        let token = document.tokens[index]
        if let quoted = quotedStart(at: index, frames: frames) { return quoted }
        if token.tag == .comma, let resumed = resumedClause(after: index, frames: frames) { return resumed }
        if frames.contains(.clause) || frames.contains(.that) {
            if token.word == "that", token.tag != .dt || hasClause(from: index + 1) { return index + 1 }
            if Self.questionWords.contains(token.word), frames.contains(.that) || token.word != "who" {
                return hasVerb(from: index + 1) ? index : nil
            }
            if frames.contains(.that), token.word == "if" { return index }
        } else if frames.contains(.particle), passage.tag(index - 1) == .rp, token.word == "that" {
            return index + 1
        }
        if token.tag == .to, passage.tag(index + 1) == .vb || passage.tag(index + 2) == .vb {
            return frames.contains(.infinitive) && !frames.contains(.hearer)
                || frames.contains(.hearer) && !isAdjacent
                ? index : nil
        }
        if let preposition = prepositionStart(at: index, frames: frames) { return preposition }
        if frames.contains(.hearer) { return nil }
        if frames.contains(.clause), opensClause(at: index) { return index }
        if frames.contains(.that), isAdjacent, opensWithSubject(at: index) { return index }
        if isAdjacent, frames.contains(.object), token.word == "as", !opensWithSubject(at: index + 1),
            index + 1 < sentence.upperBound
        {
            // "dismissed *as baseless* reports that"
            return index
        }
        if isAdjacent, frames.contains(.as), opensObject(at: index), isTakenAs(from: index) { return index }
        if isAdjacent, opensObject(at: index) {
            if frames.contains(.object) || frames.contains(.label) && isLabelled(at: index) { return index }
            if frames.contains(.particle), passage.tag(index - 1) == .rp { return index }
        }
        if frames.contains(.any), opensAnything(at: index) { return index }
        return nil
    }

    static let questionWords: WordSet = ["whether", "how", "why", "what", "when", "where", "who", "which"]

    /// A quotation right here, or after a comma or colon.
    private func quotedStart(at index: Int, frames: CueFrames) -> Int? {
        guard frames.contains(.quote) || frames.contains(.clause) || frames.contains(.object) else {
            return nil
        }
        let tag = document.tokens[index].tag
        if tag == .openQuote, passage.isQuoted(index) {
            return index
        }
        if tag == .comma || tag == .colon, index + 1 < sentence.upperBound,
            document.tokens[index + 1].tag == .openQuote,
            frames.contains(.quote) || frames.contains(.clause)
        {
            return index + 1
        }
        if tag == .colon, passage.word(index) == ":", frames.contains(.quote),
            index + 2 < sentence.upperBound
        {
            return index + 1
        }
        return nil
    }

    /// "said, however, that"
    private func resumedClause(after comma: Int, frames: CueFrames) -> Int? {
        guard frames.contains(.clause) || frames.contains(.that) else { return nil }
        var index = comma + 1
        while index < sentence.upperBound, index - comma < Self.maxResumptionTokens {
            if document.tokens[index].tag == .comma, passage.word(index + 1) == "that" { return index + 2 }
            if passage.tag(index).isFiniteVerb { return nil }
            index += 1
        }
        return nil
    }

    private func prepositionStart(at index: Int, frames: CueFrames) -> Int? {
        let isGoverned: Bool =
            switch document.tokens[index].word {
            case "of": frames.contains(.of)
            case "for": frames.contains(.for)
            case "on", "upon": frames.contains(.on)
            case "about": frames.contains(.about)
            case "against": frames.contains(.against)
            case "to": frames.contains(.toward)
            default: false
            }
        guard isGoverned, index + 1 < sentence.upperBound,
            passage.nouns.quantityPrefix(at: index, before: sentence.upperBound) == 0,
            passage.tag(index + 1) == .vbg
                || passage.nouns.group(startingAt: index + 1, before: sentence.upperBound) != nil,
            !passage.nouns.isAdverbial(index + 1, from: sentence.lowerBound)
        else { return nil }
        // What one is for or against is not clear without the word.
        return document.tokens[index].word == "for" || document.tokens[index].word == "against"
            ? index : index + 1
    }

    /// A noun phrase and a finite verb follow.
    private func opensClause(at index: Int) -> Bool {
        let token = document.tokens[index]
        switch token.tag {
        case .comma, .period, .colon, .closeQuote, .closeBracket, .cc, .wp, .wdt: return false
        case .in:
            // "at least 50 people": a quantity, no preposition.
            return hasClause(from: index)
                || !Self.circumstances.contains(token.word) && hasPrepositionThenClause(from: index)
        default:
            if passage.nouns.isAdverbial(index, from: sentence.lowerBound) { return false }
            return hasClause(from: index)
        }
    }

    /// Conjunctions that open a circumstance of the saying rather than what was said.
    private static let circumstances: WordSet = [
        "as", "after", "before", "when", "while", "since", "until", "because", "during", "although",
        "though", "if",
    ]

    private func hasPrepositionThenClause(from index: Int) -> Bool {
        guard let end = skipPhrase(from: index), end < sentence.upperBound else { return false }
        // "said on Thursday, *warning* that": no subject.
        return passage.tag(end) == .comma && passage.tag(end + 1) != .vbg && hasClause(from: end + 1)
    }

    /// A subject right here, and a finite verb of its own later.
    private func hasClause(from index: Int) -> Bool {
        guard let group = passage.nouns.group(startingAt: index, before: sentence.upperBound) else {
            return passage.tag(index) == .ex || passage.tag(index) == .vbg && hasVerb(from: index)
        }
        return hasVerb(from: group.tokens.upperBound)
    }

    /// A subject right here and its verb right after it: a clause whose "that" is left out.
    func opensWithSubject(at index: Int) -> Bool {
        guard let group = passage.nouns.group(startingAt: index, before: sentence.upperBound) else {
            return passage.tag(index) == .ex && passage.tag(index + 1).isFiniteVerb
        }
        var next = passage.nouns.extendedRight(group, before: sentence.upperBound).tokens.upperBound
        if passage.tag(next) == .cc,
            let second = passage.nouns.group(startingAt: next + 1, before: sentence.upperBound)
        {
            next = second.tokens.upperBound
        }
        while next < sentence.upperBound, passage.tag(next) == .rb { next += 1 }
        return next < sentence.upperBound && passage.tag(next).isFiniteVerb
    }

    /// A finite verb before the sentence ends.
    private func hasVerb(from index: Int) -> Bool {
        index < sentence.upperBound && passage.hasFiniteVerb(in: index..<sentence.upperBound)
    }

    /// A noun phrase with another right after it: "called *the plan a mistake*".
    private func isLabelled(at index: Int) -> Bool {
        guard let group = passage.nouns.group(startingAt: index, before: sentence.upperBound) else {
            return false
        }
        if group.tokens.dropFirst().contains(where: { passage.tag($0) == .openQuote }) { return true }
        switch passage.tag(group.tokens.upperBound) {
        case .dt, .jj, .jjs, .openQuote, .prpPossessive: return true
        default: return false
        }
    }

    /// "sees *the plan as a mistake*": a phrase, what belongs to it, and "as".
    private func isTakenAs(from index: Int) -> Bool {
        guard let group = passage.nouns.group(startingAt: index, before: sentence.upperBound) else {
            return false
        }
        let end = passage.nouns.extendedRight(group, before: sentence.upperBound).tokens.upperBound
        return passage.word(end) == "as" && !opensWithSubject(at: end + 1)
    }

    /// Words with a verb among them.
    private func opensAnything(at index: Int) -> Bool {
        let tag = passage.tag(index)
        guard !tag.isPunctuation, tag != .cc, tag != .wdt, tag != .wp, tag != .to, tag != .vbg,
            tag != .in
        else { return false }
        let rest = Range(from: index, to: end(from: index))
        return passage.wordCount(rest) >= 3
            && rest.contains { passage.tag($0).isVerb || passage.tag($0) == .openQuote }
            && skipPhrase(from: index) != rest.upperBound
    }

    private func opensObject(at index: Int) -> Bool {
        switch document.tokens[index].tag {
        case .nn, .nns, .nnp, .nnps, .dt, .pdt, .prp, .prpPossessive, .cd, .jj, .jjr, .jjs, .vbg,
            .openQuote, .currency:
            return !passage.nouns.isAdverbial(index, from: sentence.lowerBound)
        default: return false
        }
    }

    // MARK: Skipping

    private func skipAdverbs(from index: Int) -> Int {
        var index = index
        while index < sentence.upperBound {
            let tag = document.tokens[index].tag
            if passage.nouns.quantityPrefix(at: index, before: sentence.upperBound) > 0 { break }
            if tag == .rb || tag == .rp || tag == .rbr {
                index += 1
            } else if passage.lexicon.adverbials[passage.word(index)] == .day {
                // "Monday", "Monday night"
                index += passage.lexicon.adverbials[passage.word(index + 1)] == .span ? 2 : 1
            } else if NounGroupReader.spanOpeners.contains(passage.word(index)),
                passage.lexicon.adverbials[passage.word(index + 1)] != nil
            {
                index += 2
            } else {
                break
            }
        }
        return index
    }

    /// Past "in a statement", "to reporters", "at a rally in Ohio": the token after the phrase.
    private func skipPhrase(from index: Int) -> Int? {
        let tag = document.tokens[index].tag
        guard tag == .in || tag == .to, index + 1 < sentence.upperBound,
            let group = passage.nouns.group(startingAt: index + 1, before: sentence.upperBound)
        else { return nil }
        return group.tokens.upperBound
    }
}
