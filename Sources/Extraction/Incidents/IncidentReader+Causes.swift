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

    private func holds(_ phrase: Phrase, oneOf words: WordSet) -> Bool {
        phrase.tokens.contains { $0 < phrase.head && words.contains(document.tokens[$0].word) }
    }

    /// "was killed by lightning", "killed in a gas explosion".
    func natural(behind verb: Int) -> IncidentType? {
        natural(clauses.prepositional(after: verb, ["by", "in", "of", "from"]))
    }
}
