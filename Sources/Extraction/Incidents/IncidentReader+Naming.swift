import Language
import Wire

/// From phrases to the words that name an actor or recipient.
extension IncidentReader {
    /// `alone`: without those it is coordinated with.
    func argument(_ index: Int?, alone: Bool = false) -> Argument? {
        guard let index, phrases.indices.contains(index) else { return nil }
        let head = document.tokens[phrases[index].head]
        if head.tag.isPronoun { return referent(of: index) }
        let own = withoutNumber(extended(index))
        let quantity = analysis.quantities[own.lowerBound] ?? analysis.quantities[own.lowerBound + 1]
        let tokens = alone ? named(own, quantity) : withPartners(named(own, quantity), of: index)
        return Argument(
            text: trimmed(tokens), tokens: tokens, words: contentWords(tokens), head: head.word,
            count: quantity?.count ?? quantity?.low, isNumber: head.tag == .cd,
            isIndefinite: isIndefinite(own),
            isDescription: isDescription(own), isUnnamedState: isDescription(own) && isState(head.word),
            country: country(of: index))
    }

    private func isIndefinite(_ tokens: Range<Int>) -> Bool {
        let first = document.word(tokens.lowerBound, in: tokens)
        return first == "a" || first == "an" || first == "another"
    }

    /// "the besieged town": says nothing that a name elsewhere could contradict.
    private func isDescription(_ tokens: Range<Int>) -> Bool {
        let first = document.word(tokens.lowerBound, in: tokens)
        return (first == "the" || first == "this" || first == "that") && !isNamed(tokens)
    }

    private func isState(_ word: WordID) -> Bool {
        word == "country" || word == "nation" || word == "state" || word == "republic"
    }

    /// The country that the phrase is, or whose organ it is: "Norway", "the Norwegian government".
    private func country(of index: Int) -> UInt16 {
        let phrase = phrases[index]
        guard let mention = places.mentions(in: phrase.tokens).last,
            mention.place.kind == .country || mention.place.kind == .demonym,
            mention.tokens.contains(phrase.head) || clauses.roles.state.contains(clauses.headWord(index))
        else { return 0 }
        return mention.place.country
    }

    // MARK: Pronouns

    private func referent(of index: Int) -> Argument {
        if let noun = antecedent(of: index) { return argument(noun) ?? pronoun(index) }
        if document.tokens[phrases[index].head].tag == .prp, let topic = analysis.topic { return topic }
        return pronoun(index)
    }

    private func pronoun(_ index: Int) -> Argument {
        let phrase = phrases[index]
        return Argument(
            text: document.text(phrase.tokens), tokens: phrase.tokens, words: [],
            head: clauses.headWord(index), isPronoun: true)
    }

    /// Whom a pronoun stands for: who says the clause it is in, else the first subject of the sentence.
    private func antecedent(of pronoun: Int) -> Int? {
        if let verb = phrases[..<pronoun].lastIndex(where: { $0.kind == .verb }),
            lexicon.reporting.contains(clauses.headWord(verb)), let speaker = clauses.subject(of: verb),
            !document.tokens[phrases[speaker].head].tag.isPronoun
        {
            return speaker
        }
        for index in phrases[..<pronoun].indices where phrases[index].kind == .noun {
            let tag = document.tokens[phrases[index].head].tag
            if !tag.isPronoun, isActorLike(index), clauses.preposition(governing: index) == nil {
                return index
            }
        }
        return nil
    }

    // MARK: Extent

    /// With what "of" adds to heads that say little by themselves ("hundreds of", "members of"), and with a
    /// name before the noun that the chunker cut off ("Baltic Union | foreign ministers").
    private func extended(_ index: Int) -> Range<Int> {
        let phrase = phrases[index]
        let head = document.tokens[phrase.head]
        let isName = head.tag.isProperNoun
        let isPartitive = clauses.roles.partitive.contains(head.word) || head.tag == .cd
        let start = nameBefore(index) ?? phrase.tokens.lowerBound
        let isOrgan = clauses.roles.state.contains(head.word)
        guard isName || isPartitive || isOrgan, index + 2 < phrases.count, isOf(index + 1),
            phrases[index + 2].kind == .noun,
            isPartitive || document.tokens[phrases[index + 2].head].tag.isProperNoun
        else { return start..<phrase.tokens.upperBound }
        var end = index + 2
        // "members of the Union of Teachers"
        if document.tokens[phrases[end].head].tag.isProperNoun, end + 2 < phrases.count, isOf(end + 1),
            phrases[end + 2].kind == .noun, document.tokens[phrases[end + 2].head].tag.isProperNoun
        {
            end += 2
        }
        return start..<phrases[end].tokens.upperBound
    }

    /// "Ivory Coast 5.1": a number that belongs to the next phrase.
    private func withoutNumber(_ tokens: Range<Int>) -> Range<Int> {
        guard tokens.count > 1, let last = tokens.last, document.tokens[last].tag == .cd,
            document.tokens[last - 1].tag.isProperNoun
        else { return tokens }
        return tokens.dropLast()
    }

    private func isOf(_ index: Int) -> Bool {
        phrases[index].kind == .preposition && clauses.headWord(index) == "of"
    }

    /// Where a name right before a noun for people begins, past an abbreviation in brackets ("the Miners'
    /// Union (MU) officials").
    private func nameBefore(_ index: Int) -> Int? {
        guard lexicon.actors.contains(clauses.headWord(index)), index > 0 else { return nil }
        let first = document.tokens[phrases[index].tokens.lowerBound].tag
        guard first != .dt, first != .prpPossessive, first != .cd else { return nil }
        var before = index - 1
        if document.tokens[phrases[before].head].tag == .closeBracket, before >= 3 { before -= 3 }
        guard phrases[before].kind == .noun,
            document.tokens[phrases[before].head].shape.contains(.capitalized),
            before == 0 || phrases[before - 1].kind != .verb
        else { return nil }
        return phrases[before].tokens.lowerBound
    }

    /// Who, without how many, where a name tells who: "Up to 900 Kurdish refugees" are "Kurdish refugees".
    private func named(_ tokens: Range<Int>, _ quantity: Quantity?) -> Range<Int> {
        var start = quantity?.tokens.upperBound ?? tokens.lowerBound
        let partitive = (start..<max(start, tokens.upperBound)).prefix(Self.partitiveReachTokens).first {
            document.tokens[$0].word == "of" && $0 > tokens.lowerBound
                && clauses.roles.partitive.contains(document.tokens[$0 - 1].word)
        }
        if let partitive { start = partitive + 1 }
        guard start > tokens.lowerBound, start < tokens.upperBound, isNamed(start..<tokens.upperBound),
            partitive == nil || !isPlace(start..<tokens.upperBound)
        else { return tokens }
        return start..<tokens.upperBound
    }

    /// "residents of | Narva": the place is not its people.
    private func isPlace(_ tokens: Range<Int>) -> Bool {
        places.mentions(in: tokens).contains {
            $0.place.kind != .demonym && $0.tokens.upperBound == tokens.upperBound
        }
    }

    /// Tokens of a phrase in which "members of" or "a group of" ends.
    private static let partitiveReachTokens = 5

    private func isNamed(_ tokens: Range<Int>) -> Bool {
        tokens.contains {
            let token = document.tokens[$0]
            return token.tag.isProperNoun || (token.tag.isAdjective && token.shape.contains(.capitalized))
        } || !places.mentions(in: tokens).isEmpty
    }

    /// With those it is coordinated with: "Japanese ships and aircraft", "Iran and Iraq".
    private func withPartners(_ tokens: Range<Int>, of index: Int) -> Range<Int> {
        var first = tokens.lowerBound
        var end = tokens.upperBound
        if let partner = partner(before: index) { first = phrases[partner].tokens.lowerBound }
        if let partner = partner(after: index), phrases[partner].tokens.lowerBound >= end {
            end = phrases[partner].tokens.upperBound
        }
        return first..<end
    }

    /// The noun phrase that "and" joins to the left of a subject.
    func partner(before index: Int) -> Int? {
        guard index >= 2, isAnd(index - 1), phrases[index - 2].kind == .noun, isPlainNoun(index - 2),
            index < 3 || (phrases[index - 3].kind != .verb && phrases[index - 3].kind != .preposition)
        else { return nil }
        return index - 2
    }

    /// The noun phrase that "and" joins to the right, unless it is the subject of another clause.
    func partner(after index: Int) -> Int? {
        let partner = index + 2
        guard partner < phrases.count, isAnd(index + 1), phrases[partner].kind == .noun,
            isPlainNoun(partner),
            partner + 1 == phrases.count || phrases[partner + 1].kind != .verb
                || phrases[partner + 1].verb.contains(.gerund)
        else { return nil }
        return partner
    }

    private func isAnd(_ index: Int) -> Bool {
        phrases[index].kind == .conjunction && clauses.headWord(index) == "and"
    }

    private func isPlainNoun(_ index: Int) -> Bool {
        let tag = document.tokens[phrases[index].head].tag
        return tag.isNoun && !tag.isPronoun
    }

    private func trimmed(_ tokens: Range<Int>) -> String {
        var tokens = tokens
        while let first = tokens.first, document.tokens[first].shape.contains(.punctuation) {
            tokens = tokens.dropFirst()
        }
        return document.text(tokens)
    }

    func contentWords(_ tokens: Range<Int>) -> Set<WordID> {
        var words: Set<WordID> = []
        for index in tokens {
            let token = document.tokens[index]
            if token.tag.isNoun || token.tag.isAdjective { words.insert(token.word) }
        }
        return words
    }
}
