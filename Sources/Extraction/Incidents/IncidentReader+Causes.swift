import Language
import Wire

/// Deaths that nobody brought about: what killed says whether it is a disaster or a disease.
extension IncidentReader {
    /// "Measles has killed", "a methane explosion killed", "the flood killed"; `nil` where somebody or a
    /// weapon can be behind it.
    func natural(_ index: Int?) -> IncidentType? {
        guard let index else { return nil }
        let phrase = phrases[index]
        let head = clauses.headWord(index)
        if let entry = lexicon.causes[head], !entry.isLight || holds(phrase, oneOf: entry.objects) {
            return entry.type
        }
        // A blaze can be counted ("a fire"), shots cannot ("mortar fire").
        if head == "fire", let first = document.word(phrase.tokens.lowerBound, in: phrase.tokens),
            first == "a" || first == "another" || first == "the" && phrase.tokens.count == 2
        {
            return .disaster
        }
        guard let entry = lexicon.nouns[head], entry.type == .disaster || entry.type == .health else {
            return nil
        }
        return entry.type
    }

    /// "the blast", "a gas explosion".
    func isBlast(_ index: Int) -> Bool {
        guard let entry = lexicon.nouns[clauses.headWord(index)] else { return false }
        return entry.type == .assault && entry.prepositions.first == "at"
    }

    /// What a clause after a casualty says of who or what hit them.
    struct Cause {
        var actor: Argument
        /// `nil` where somebody did it.
        var type: IncidentType?
    }

    /// "Two were killed *as police broke up* a rally", "drowned *when their boat sank*".
    func circumstance(after verb: Int) -> Cause? {
        guard let opener = phrases[(verb + 1)...].firstIndex(where: { $0.kind != .time && !isAdjunct($0) }),
            phrases[opener].kind == .subordinator,
            let next = phrases[(opener + 1)...].firstIndex(where: { $0.kind == .verb }),
            let subject = clauses.subject(of: next), subject > opener, let actor = argument(subject)
        else { return nil }
        let word = clauses.headWord(next)
        if let type = natural(subject) { return Cause(actor: actor, type: type) }
        guard let entries = lexicon.verbs[word], !clauses.isPassive(next) else { return nil }
        if let thing = entries.first(where: { $0.subjects.count > 0 }),
            phrases[subject].tokens.contains(where: { thing.subjects.contains(document.tokens[$0].word) })
        {
            return Cause(actor: actor, type: thing.type)
        }
        guard entries.contains(where: { $0.type == .assault || $0.type == .coerce }) else { return nil }
        return Cause(actor: actor, type: nil)
    }

    /// "on Monday", "in the capital", "and 40 injured": what can stand between a verb and its circumstance.
    private func isAdjunct(_ phrase: Phrase) -> Bool {
        switch phrase.kind {
        case .noun, .preposition, .other, .adjective, .conjunction: true
        case .verb: phrase.verb.contains(.bare)
        default: false
        }
    }

    private func holds(_ phrase: Phrase, oneOf words: WordSet) -> Bool {
        phrase.tokens.contains { $0 < phrase.head && words.contains(document.tokens[$0].word) }
    }

    /// "was killed by lightning", "killed in a gas explosion".
    func natural(behind verb: Int) -> IncidentType? {
        natural(clauses.prepositional(after: verb, ["by", "in", "of", "from"]))
    }
}
