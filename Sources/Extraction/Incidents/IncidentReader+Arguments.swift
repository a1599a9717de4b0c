import Language
import Wire

extension IncidentReader {
    /// The recipient of an active verb.
    func recipientOf(_ verb: Int, _ entry: IncidentLexicon.Entry, actor: Int?) -> Int? {
        let object = clauses.object(of: verb)
        if entry.isLight {
            guard let noun = recipientAfter(verb, entry) else {
                return purpose(after: verb) ?? (entry.takesObject ? object : possessor(of: object))
            }
            if !seeksActor(entry.type) || isActorLike(noun) { return noun }
            return firstActor(after: noun, except: actor) ?? noun
        }
        if !entry.isTransitive, let noun = recipientAfter(verb, entry),
            isActorLike(noun) || !seeksActor(entry.type)
        {
            return noun
        }
        if entry.takesObject, let object {
            if isActorLike(object) || !seeksActor(entry.type) { return object }
        }
        if let noun = recipientAfter(verb, entry), isActorLike(noun) || !seeksActor(entry.type) {
            return noun
        }
        if seeksActor(entry.type), let noun = firstActor(after: verb, except: actor) { return noun }
        return entry.takesObject ? object ?? recipientAfter(verb, entry) : recipientAfter(verb, entry)
    }

    /// The noun phrase after the entry's prepositions, in their order, or the object where it takes one.
    func recipientAfter(_ verb: Int, _ entry: IncidentLexicon.Entry) -> Int? {
        let object = clauses.object(of: verb) ?? verb
        if entry.prepositions.contains("of"), object + 1 < phrases.count,
            phrases[object + 1].kind == .preposition,
            document.tokens[phrases[object + 1].head].word == "of"
        {
            return clauses.noun(after: object + 1)
        }
        return clauses.prepositional(after: verb, WordSet(entry.prepositions.filter { $0 != "of" }))
    }

    /// Acts done to somebody by word or treaty: where the object is a thing, somebody behind it is looked
    /// for.
    private func seeksActor(_ type: IncidentType) -> Bool {
        switch type {
        case .assault, .disaster, .health, .coerce, .protest, .retreat, .mobilize: false
        default: true
        }
    }

    /// "fired tear gas to clear the square".
    private func purpose(after verb: Int) -> Int? {
        guard let infinitive = phrases[(verb + 1)...].firstIndex(where: { $0.kind == .verb }),
            phrases[infinitive].verb.contains(.infinitive)
        else { return nil }
        return clauses.object(of: infinitive)
    }

    private func possessor(of noun: Int?) -> Int? {
        guard let noun, isActorLike(noun) else { return nil }
        return noun
    }

    /// The first phrase to the right that names somebody, before the sentence's own attribution.
    func firstActor(after verb: Int, except actor: Int?) -> Int? {
        var index = verb + 1
        let limit = attributionStart(after: verb)
        while index < limit {
            if phrases[index].kind == .noun, index != actor, isActorLike(index) { return index }
            index += 1
        }
        return nil
    }

    /// Where ", a spokesman said" begins; the count of phrases where there is none.
    private func attributionStart(after verb: Int) -> Int {
        for index in stride(from: phrases.count - 1, to: verb + 1, by: -1)
        where phrases[index].kind == .verb && lexicon.reporting.contains(clauses.headWord(index)) {
            if let comma = phrases[..<index].lastIndex(where: { $0.kind == .comma }), comma > verb {
                return comma
            }
        }
        return phrases.count
    }

    /// The phrase names a person, body, people or place.
    func isActorLike(_ index: Int) -> Bool {
        let phrase = phrases[index]
        if lexicon.actors.contains(document.tokens[phrase.head].word) { return true }
        if document.tokens[phrase.head].tag.isProperNoun { return true }
        if !places.mentions(in: phrase.tokens).isEmpty { return true }
        return phrase.tokens.contains {
            document.tokens[$0].tag.isProperNoun || document.tokens[$0].tag == .pos
        } && !isTemporal(phrase)
    }

    private func isTemporal(_ phrase: Phrase) -> Bool { phrase.kind == .time }

    // MARK: From phrases to arguments

    func argument(_ index: Int?) -> Argument? {
        guard let index, phrases.indices.contains(index) else { return nil }
        let phrase = phrases[index]
        let head = document.tokens[phrase.head]
        if head.tag.isPronoun {
            guard let noun = antecedent(of: index) else {
                if head.tag == .prp, let topic = analysis.topic { return topic }
                return Argument(
                    text: document.text(phrase.tokens), tokens: phrase.tokens, words: [], head: head.word,
                    isPronoun: true)
            }
            return argument(noun)
        }
        let tokens = extended(index)
        let quantity = analysis.quantities[tokens.lowerBound] ?? analysis.quantities[tokens.lowerBound + 1]
        return Argument(
            text: trimmed(tokens), tokens: tokens, words: contentWords(tokens), head: head.word,
            count: quantity?.count ?? quantity?.low, isIndefinite: isIndefinite(tokens))
    }

    private func isIndefinite(_ tokens: Range<Int>) -> Bool {
        let first = document.word(tokens.lowerBound, in: tokens)
        return first == "a" || first == "an" || first == "another"
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

    /// With what "of" adds to heads that say little by themselves ("hundreds of", "members of").
    private func extended(_ index: Int) -> Range<Int> {
        let phrase = phrases[index]
        let head = document.tokens[phrase.head]
        let isName = head.tag.isProperNoun
        let isPartitive = clauses.roles.partitive.contains(head.word) || head.tag == .cd
        guard isName || isPartitive, index + 2 < phrases.count, phrases[index + 1].kind == .preposition,
            document.tokens[phrases[index + 1].head].word == "of", phrases[index + 2].kind == .noun,
            isPartitive || document.tokens[phrases[index + 2].head].tag.isProperNoun
        else { return phrase.tokens }
        return phrase.tokens.lowerBound..<phrases[index + 2].tokens.upperBound
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

    /// From the actor to the recipient, where they stand near the cue.
    func words(of incident: FoundIncident) -> Range<Int> {
        var first = incident.cue
        var end = incident.cue + 1
        for argument in [incident.actor, incident.recipient].compactMap({ $0 }) {
            guard abs(argument.tokens.lowerBound - incident.cue) <= Self.spanReachTokens else { continue }
            first = min(first, argument.tokens.lowerBound)
            end = max(end, argument.tokens.upperBound)
        }
        return first..<end
    }

    /// Tokens between a cue and an argument that its span still takes in.
    private static var spanReachTokens: Int { 25 }
}
