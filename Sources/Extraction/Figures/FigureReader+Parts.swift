import Language
import Wire

/// Parts of those counted before: they are included, and no figures of their own.
extension FigureReader {
    /// What a part is a part of, with the word that says so.
    struct Whole {
        /// `nil` where only a pronoun says it: "five of them".
        var measure: Measure?
        var token: Int
        /// What the part is, where it is not the counted noun itself.
        var of: String?
    }

    /// "40 of the dead were children", "among them 32 soldiers", "the dead included five officers".
    func whole(of index: Int, _ quantity: Quantity) -> Whole? {
        if document.word(quantity.tokens.upperBound - 1, in: clauses.sentence) == "of" {
            return counted(from: index, quantity)
        }
        return among(index) ?? included(index)
    }

    /// "Forty of the dead were children".
    private func counted(from index: Int, _ quantity: Quantity) -> Whole? {
        let first = document.word(quantity.tokens.upperBound, in: clauses.sentence)
        // The chunker ends the phrase before "the dead".
        let named = phrases[index].tokens.contains(quantity.tokens.upperBound) ? index : index + 1
        guard named < phrases.count, var whole = whole(named: named),
            first == "the" || first == "those" || whole.measure == nil
        else { return nil }
        guard let verb = verb(after: named), isBe(verb), verb + 1 < phrases.count,
            phrases[verb + 1].kind == .noun || phrases[verb + 1].kind == .adjective
        else { return whole.measure == nil ? nil : whole }
        whole.of = clauses.text(verb + 1)
        return whole
    }

    /// "among them (were) 32 soldiers", "among the dead were 12 children".
    private func among(_ index: Int) -> Whole? {
        var noun = index - 1
        if noun > 0, isBe(noun) { noun -= 1 }
        guard noun > 0, phrases[noun].kind == .noun, phrases[noun - 1].kind == .preposition,
            clauses.headWord(noun - 1) == "among" || clauses.headWord(noun - 1) == "of"
        else { return nil }
        if clauses.headWord(noun - 1) == "of", !document.tokens[phrases[noun].head].tag.isPronoun {
            return nil
        }
        return whole(named: noun)
    }

    /// "The dead included five officers".
    private func included(_ index: Int) -> Whole? {
        guard index >= 2, phrases[index - 1].kind == .verb, clauses.headWord(index - 1) == "included",
            let subject = clauses.subject(of: index - 1)
        else { return nil }
        return whole(named: subject)
    }

    /// "the dead", "the wounded", "them".
    private func whole(named index: Int) -> Whole? {
        let phrase = phrases[index]
        guard let last = phrase.tokens.last else { return nil }
        let word = document.tokens[last].word
        if let measure = lexicon.noun[word], measure != .participants {
            return Whole(measure: measure, token: phrase.head)
        }
        if word == "victims" || word == "fatalities" { return Whole(measure: .killed, token: phrase.head) }
        return document.tokens[phrase.head].tag.isPronoun || word == "whom"
            ? Whole(measure: nil, token: phrase.head) : nil
    }

    private func isBe(_ index: Int) -> Bool {
        phrases[index].kind == .verb && AuxiliaryVerb(clauses.headWord(index)) == .be
    }
}
