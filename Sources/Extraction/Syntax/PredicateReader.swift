import Language

/// Reads a verb with its auxiliaries.
struct PredicateReader {
    let document: TextDocument

    /// Words between the first auxiliary and the verb that are looked at.
    static let maxAuxiliaryWords = 6

    static let be: WordSet = [
        "be", "is", "are", "am", "was", "were", "been", "being", "'re", "’re", "'m", "’m", "ai",
    ]
    static let have: WordSet = ["have", "has", "had", "having", "'ve", "’ve"]
    static let `do`: WordSet = ["do", "does", "did"]
    static let negations: WordSet = ["not", "n't", "n’t", "never", "nor", "neither", "cannot", "hardly"]

    /// The predicate whose main verb is `verb`, its auxiliaries not before `lower`.
    func predicate(of verb: Int, from lower: Int) -> Predicate {
        let tag = document.tokens[verb].tag
        var predicate = Predicate(tokens: verb..<verb + 1, verb: verb, form: Self.form(of: tag))
        var hasBe = false
        var hasHave = false
        var hasDo = false
        var index = verb - 1
        scan: while index >= lower, verb - index <= Self.maxAuxiliaryWords {
            let token = document.tokens[index]
            if Self.be.contains(token.word) || token.word == "'s" && token.tag.isVerb {
                hasBe = hasBe || !hasHave
            } else if Self.have.contains(token.word) {
                guard tag == .vbn || tag == .vbd || hasBe else { break scan }
                hasHave = true
            } else if Self.do.contains(token.word) {
                guard tag == .vb || tag == .vbp else { break scan }
                hasDo = true
            } else if token.tag == .md {
                predicate.isModal = true
            } else if token.tag == .to, tag == .vb || hasBe || hasHave,
                index == predicate.tokens.lowerBound - 1
            {
                predicate.form = .infinitive
                predicate.tokens = index..<verb + 1
                if index > lower, Self.negations.contains(document.tokens[index - 1].word) {
                    predicate.isNegated = true
                }
                break scan
            } else if Self.negations.contains(token.word) {
                predicate.isNegated = true
                index -= 1
                continue
            } else if token.tag == .rb || token.tag == .rbr {
                index -= 1
                continue
            } else {
                break scan
            }
            predicate.tokens = index..<verb + 1
            index -= 1
        }
        if predicate.form != .infinitive, hasBe || hasHave || hasDo || predicate.isModal {
            predicate.form = .finite
        }
        predicate.isPassive = hasBe && (tag == .vbn || tag == .vbd)
        if !(hasBe || hasHave || hasDo || predicate.isModal) {
            predicate.isNegated = isAfterNegation(verb, lower)
        }
        if document.tokens[predicate.tokens.lowerBound].word == "being" { predicate.form = .gerund }
        return predicate
    }

    private func isAfterNegation(_ verb: Int, _ lower: Int) -> Bool {
        verb > lower && Self.negations.contains(document.tokens[verb - 1].word)
    }

    private static func form(of tag: Tag) -> Predicate.Form {
        switch tag {
        case .vbg: .gerund
        case .vbn: .participle
        // A base form with neither "to" nor an auxiliary is a present tense that the tagger took for an
        // infinitive.
        default: .finite
        }
    }
}
