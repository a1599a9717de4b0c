import Language

extension Clauses {
    /// "Every year gangs kill dozens", "often attack": what happens again and again is no incident.
    var isHabitual: Bool {
        sentence.contains { index in
            let word = document.tokens[index].word
            if roles.habitual.contains(word) { return true }
            guard word == "every" || word == "each", let next = document.word(index + 1, in: sentence)
            else { return false }
            return roles.period.contains(next)
        }
    }
}
