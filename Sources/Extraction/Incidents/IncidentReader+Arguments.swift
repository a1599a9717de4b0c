import Language
import Wire

extension IncidentReader {
    /// The recipient of an active verb.
    func recipientOf(_ verb: Int, _ entry: IncidentLexicon.Entry, actor: Int?) -> Int? {
        if entry.type == .protest, let noun = opposed(after: verb) { return noun }
        let object = clauses.object(of: verb)
        let led = recipientAfter(verb, entry)
        guard seeksActor(entry.type) else {
            if entry.isLight {
                return led ?? purpose(after: verb)
                    ?? (entry.takesObject ? object : object.flatMap { isActorLike($0) ? $0 : nil })
            }
            let found =
                entry.isTransitive && entry.takesObject
                ? object ?? led : led ?? (entry.takesObject ? object : nil)
            return entry.type == .retreat ? found.map(country(ofOwn:)) : found
        }
        let isGift =
            entry.isLight && object.map { $0 + 1 < phrases.count && phrases[$0 + 1].kind == .noun } == true
        let taken = entry.takesObject && (!entry.isLight || isGift) ? object : nil
        let candidates = (entry.isTransitive ? [taken, led] : [led, taken]).compactMap { $0 }
        if entry.type == .consult, let host = candidates.first(where: { isCounterpart($0) && !isSite($0) }) {
            return host
        }
        return candidates.first(where: isCounterpart) ?? firstCounterpart(after: verb, except: actor)
            ?? candidates.first(where: isActorLike) ?? firstActor(after: verb, except: actor)
            ?? candidates.first ?? (entry.isLight && entry.takesObject ? object : nil)
    }

    /// "their last base in Niger": who is left is Niger.
    private func country(ofOwn index: Int) -> Int {
        guard document.tokens[phrases[index].tokens.lowerBound].tag == .prpPossessive,
            index + 1 < phrases.count, phrases[index + 1].kind == .preposition,
            let noun = clauses.noun(after: index + 1), isSite(noun)
        else { return index }
        return noun
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
    func seeksActor(_ type: IncidentType) -> Bool {
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

    /// Whom an act can be aimed at: neither the actor's own ("its citizens") nor what it acts with
    /// ("troops").
    private func isCounterpart(_ index: Int) -> Bool {
        guard isActorLike(index) else { return false }
        let phrase = phrases[index]
        if document.tokens[phrase.tokens.lowerBound].tag == .prpPossessive {
            return clauses.roles.counterpart.contains(clauses.headWord(index))
        }
        return isNamed(phrase) || !clauses.roles.instrument.contains(document.tokens[phrase.head].word)
    }

    /// Holds a name: "Serbian forces".
    private func isNamed(_ phrase: Phrase) -> Bool {
        phrase.tokens.contains { document.tokens[$0].tag.isProperNoun }
            || !places.mentions(in: phrase.tokens).isEmpty
    }

    private func firstCounterpart(after verb: Int, except actor: Int?) -> Int? {
        (verb + 1..<max(verb + 1, attributionStart(after: verb))).first {
            phrases[$0].kind == .noun && $0 != actor && isCounterpart($0)
        }
    }

    /// "in Cairo": where, not with whom.
    private func isSite(_ index: Int) -> Bool {
        guard let preposition = clauses.preposition(governing: index) else { return false }
        let word = clauses.headWord(preposition)
        guard word == "in" || word == "at" || word == "near" || word == "outside" else { return false }
        return places.mentions(in: phrases[index].tokens).last?.tokens.upperBound
            == phrases[index].tokens.upperBound
    }

    /// "in protest against the law", "in defiance of the army".
    private func opposed(after verb: Int) -> Int? {
        for index in phrases.indices.dropFirst(verb + 1).dropLast()
        where phrases[index].kind == .noun && clauses.roles.stance.contains(clauses.headWord(index)) {
            if phrases[index + 1].kind == .preposition, let noun = clauses.noun(after: index + 1) {
                return noun
            }
        }
        return nil
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
