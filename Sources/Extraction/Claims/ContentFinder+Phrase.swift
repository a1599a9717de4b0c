import Language

/// Content that is a phrase rather than a clause: "criticized *the plan for its cost*, saying ...".
///
/// A clause may hold whatever follows it; a phrase ends where another clause or an aside begins.
extension ContentFinder {
    /// The content that begins at `start` is a noun phrase, a gerund or an infinitive.
    func isPhrase(at start: Int) -> Bool {
        !passage.isQuoted(start) && !Self.nominatives.contains(passage.word(start))
            && passage.word(start - 1) != "that"
            && !Self.questionWords.contains(passage.word(start)) && !opensWithSubject(at: start)
            && passage.tag(start) != .ex
    }

    /// A phrase that began at `start` ends before the token.
    func endsPhrase(before index: Int, from start: Int) -> Bool {
        switch passage.tag(index) {
        case .comma: return opensAside(at: index + 1) && !goesOn(pastAsideAt: index + 1)
        case .cc:
            return !passage.hasFiniteVerb(in: Range(from: start, to: index)) && opensPredicate(at: index + 1)
        case .in, .wrb:
            return Self.asides.contains(passage.word(index)) && passage.word(index) != "with"
                && opensWithSubject(at: index + 1)
        case .vbd, .vbz, .vbp, .md:
            // "called “a fraud” *took* a turn"
            return passage.tag(index - 1) == .closeQuote
        default: return false
        }
    }

    /// What begins after a comma is no part of a list: a clause, a participle, a relative clause.
    private func opensAside(at index: Int) -> Bool {
        switch passage.tag(index) {
        case .vbg, .vbn, .wp, .wdt, .wrb, .wpPossessive: return true
        case .cc: return opensPredicate(at: index + 1) || opensWithSubject(at: index + 1)
        case .in: return Self.asides.contains(passage.word(index))
        default: return opensWithSubject(at: index)
        }
    }

    /// "of using sanctions, announced on Monday, *to boost* its standing": the phrase takes up again.
    private func goesOn(pastAsideAt index: Int) -> Bool {
        let end = min(sentence.upperBound - 1, index + Self.maxAsideTokens)
        guard
            let comma = Range(from: index, to: end).first(where: {
                passage.tag($0) == .comma && !passage.isQuoted($0)
            })
        else { return false }
        return passage.tag(comma + 1) == .to || Self.resumptions.contains(passage.word(comma + 1))
    }

    /// Tokens of an aside between two commas.
    private static let maxAsideTokens = 20
    private static let resumptions: WordSet = ["as", "for", "of", "by", "that", "against"]

    /// "and *said*", "but *has denied*": the subject goes on to do something else.
    private func opensPredicate(at index: Int) -> Bool {
        var next = index
        while passage.tag(next) == .rb { next += 1 }
        guard next < sentence.upperBound else { return false }
        return passage.tag(next).isFiniteVerb
            || passage.tag(next) == .vbn && passage.cueVerb(next)?.class == .speech
    }

    private static let nominatives: WordSet = ["he", "she", "they", "we", "i", "there"]

    private static let asides: WordSet = [
        "as", "while", "although", "though", "despite", "after", "before", "because", "with", "since",
        "whereas",
    ]
}
