import Language
import Wire

/// Which measure a quantity is of, and the word that says so.
extension FigureReader {
    func cue(
        of index: Int, _ quantity: Quantity, isSingle: Bool, cues: [Int: Cue]
    ) -> Cue? {
        let governor = clauses.preposition(governing: index)
        if !isSingle, let cue = ownWord(of: index, quantity) { return cue }
        if let cue = participle(after: index) ?? relativeClause(after: index) { return cue }
        if governor == nil {
            if let cue = leftVerb(of: index) ?? rightCue(of: index) { return cue }
            if let cue = coordinated(index, cues) { return cue }
        }
        if let governor, let cue = nominal(governor) { return cue }
        if isSingle { return nil }
        if let governor, let cue = attendance(governor) { return cue }
        return toll(before: quantity)
            ?? (quantity.count == 1 ? nil : crowd(index, isGoverned: governor != nil))
            ?? premodifier(of: index, quantity)
    }

    /// "187 kidnapped children", "12,000 displaced people".
    private func premodifier(of index: Int, _ quantity: Quantity) -> Cue? {
        let phrase = phrases[index]
        guard quantity.count != 1, document.word(quantity.tokens.upperBound - 1, in: clauses.sentence) != "of"
        else { return nil }
        for token in Range(from: quantity.tokens.upperBound, to: phrase.head) {
            let word = document.tokens[token].word
            let tag = document.tokens[token].tag
            guard tag.isAdjective || tag == .vbn || tag == .vbd || tag == .nn,
                let measure = lexicon.complement[word] ?? (isPast(token) ? lexicon.object[word] : nil)
            else { continue }
            return Cue(measure: measure, token: token)
        }
        return nil
    }

    private func isPast(_ token: Int) -> Bool {
        document.bytes(token).suffix(2).elementsEqual("ed".utf8)
    }

    /// "was attended by 900 people".
    private func attendance(_ preposition: Int) -> Cue? {
        guard preposition > 0, clauses.headWord(preposition) == "by", phrases[preposition - 1].kind == .verb,
            lexicon.subject[clauses.headWord(preposition - 1)] == .participants
        else { return nil }
        return Cue(measure: .participants, token: phrases[preposition - 1].head)
    }

    /// "hundreds of demonstrators blocked roads".
    private func crowd(_ index: Int, isGoverned: Bool) -> Cue? {
        guard !isGoverned, lexicon.noun[clauses.headWord(index)] == .participants else { return nil }
        return Cue(measure: .participants, token: phrases[index].head)
    }

    /// "39 dead", "12 deaths", "hundreds of demonstrators", "20 others wounded".
    private func ownWord(of index: Int, _ quantity: Quantity) -> Cue? {
        let phrase = phrases[index]
        let head = document.tokens[phrase.head].word
        if let measure = lexicon.noun[head], measure != .participants {
            return Cue(measure: measure, token: phrase.head)
        }
        let next = phrase.tokens.upperBound
        if let word = document.word(next, in: clauses.sentence) {
            if let measure = lexicon.complement[word] { return Cue(measure: measure, token: next) }
            // "33 passengers as missing"
            if word == "as", let state = document.word(next + 1, in: clauses.sentence),
                let measure = lexicon.complement[state]
            {
                return Cue(measure: measure, token: next + 1)
            }
        }
        if let last = phrase.tokens.last, let measure = lexicon.complement[document.tokens[last].word],
            last >= quantity.tokens.upperBound
        {
            return Cue(measure: measure, token: last)
        }
        if head == "lives" || head == "life", let verb = verb(before: index) ?? verb(after: index),
            lexicon.lives.contains(clauses.headWord(verb))
        {
            return Cue(measure: .killed, token: phrases[verb].head)
        }
        return nil
    }

    /// "killed two soldiers and three civilians".
    private func coordinated(_ index: Int, _ cues: [Int: Cue]) -> Cue? {
        var previous = index - 1
        guard previous >= 0, phrases[previous].kind == .conjunction || phrases[previous].kind == .comma else {
            return nil
        }
        while previous >= 0, phrases[previous].kind == .conjunction || phrases[previous].kind == .comma {
            previous -= 1
        }
        return cues[previous] ?? (isObject(previous) ? leftVerb(of: previous) : nil)
    }

    /// "killed himself and five guards", "killed the mayor and five guards".
    private func isObject(_ index: Int) -> Bool {
        index >= 0 && phrases[index].kind == .noun && clauses.preposition(governing: index) == nil
    }

    /// "the deaths of at least four members", "the killing of 39 people".
    private func nominal(_ preposition: Int) -> Cue? {
        guard document.tokens[phrases[preposition].head].word == "of", preposition > 0 else { return nil }
        let before = phrases[preposition - 1]
        guard before.kind == .noun || before.kind == .verb else { return nil }
        let word = document.tokens[before.head].word
        guard
            let measure = lexicon.noun[word]
                ?? (before.kind == .verb || word != "cases" ? lexicon.object[word] : nil)
        else { return nil }
        return Cue(measure: measure, token: before.head)
    }

    /// "the death toll has risen to 12", "the number of victims was 38".
    private func toll(before quantity: Quantity) -> Cue? {
        var index = quantity.tokens.lowerBound - 1
        var isSupposed = false
        var isJoint = false
        while index >= clauses.sentence.lowerBound, quantity.tokens.lowerBound - index <= Self.tollReachTokens
        {
            if let (named, token) = tollPhrase(at: index, before: quantity.tokens.lowerBound) {
                guard let measure = named ?? known(before: quantity) else { return nil }
                return isSupposed
                    ? nil : Cue(measure: measure, token: token, isToll: true, isJoint: isJoint)
            }
            let word = document.tokens[index].word
            if word == "would" || word == "could" || word == "might" { isSupposed = true }
            if word == "both" || word == "combined" || word == "all" { isJoint = true }
            if lexicon.object[word] != nil || word == ";" { return nil }
            index -= 1
        }
        return nil
    }

    /// "put the count at 12", "the army's figure is 12": what the toll before it counted.
    private func known(before quantity: Quantity) -> Measure? {
        let link = document.word(quantity.tokens.lowerBound - 1, in: clauses.sentence)
        guard let known, let link, lexicon.links.contains(link) else { return nil }
        let next = document.word(quantity.tokens.upperBound, in: clauses.sentence)
        guard let next, lexicon.people.contains(next) == false else { return known }
        return document.tokens[quantity.tokens.upperBound].tag.isNoun ? nil : known
    }

    /// The longest phrase of a toll that holds the token: "number of injured" rather than "injured".
    private func tollPhrase(at index: Int, before limit: Int) -> (Measure?, Int)? {
        for start in stride(
            from: max(clauses.sentence.lowerBound, index - Self.tollPhraseTokens), through: index, by: 1)
        {
            if let match = lexicon.tolls.longestMatch(in: document.tokens, at: start, before: limit),
                match.tokens.contains(index)
            {
                return (match.value, start)
            }
        }
        return nil
    }

    /// Tokens of the longest phrase of `toll-nouns.tsv`, less one.
    private static let tollPhraseTokens = 3

    /// Words between "toll" and its number.
    static let tollReachTokens = 14
}
