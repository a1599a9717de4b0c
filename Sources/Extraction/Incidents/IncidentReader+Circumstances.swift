import Language
import Wire

extension IncidentReader {
    /// With the date and place that the sentence gives it.
    func placed(_ incident: FoundIncident) -> FoundIncident {
        var incident = incident
        incident.date = date(of: incident)
        if incident.date == nil { incident.era = era(of: incident.cue) }
        incident.place = incident.place ?? place(of: incident)
        if incident.type == .disaster, !isNamed(incident.recipient), let site = incident.place?.site,
            clauses.roles.site.contains(site.head)
        {
            incident.recipient = site
        }
        return incident
    }

    /// More than a bare number.
    private func isNamed(_ argument: Argument?) -> Bool {
        argument?.tokens.last.map { document.tokens[$0].tag.isNoun } ?? false
    }

    // MARK: Dates

    /// The date of the incident's clause; a date next to a verb of saying is the day of the saying.
    private func date(of incident: FoundIncident) -> CivilDate? {
        let cue = incident.cue
        var best: (distance: Int, date: CivilDate)?
        for date in analysis.dates {
            let start = date.tokens.lowerBound
            if isOfSaying(start, cue: cue) { continue }
            if isSeparated(start, cue), incident.isNominal, !isFirst(start) { continue }
            var distance = abs(start - cue)
            if isSeparated(start, cue) { distance += Self.otherClauseTokens }
            if distance < best?.distance ?? .max { best = (distance, date.date) }
        }
        if best == nil, incident.type == .assault || incident.type == .disaster { return analysis.carried }
        return best?.date
    }

    /// The nearest of the sentence's other times.
    private func era(of cue: Int) -> Era? { analysis.eras.min { abs($0.token - cue) < abs($1.token - cue) } }

    /// The date stands before the sentence's first verb.
    private func isFirst(_ date: Int) -> Bool {
        phrases.first { $0.kind == .verb }.map { date < $0.head } ?? true
    }

    /// A date beyond another finite verb is taken only where there is no other.
    private static var otherClauseTokens: Int { 40 }

    private func isOfSaying(_ date: Int, cue: Int) -> Bool {
        guard
            let verb = phrases.last(where: {
                $0.kind == .verb && $0.head < date && !$0.verb.contains(.infinitive)
            }), lexicon.reporting.contains(document.tokens[verb.head].word)
        else { return false }
        return verb.head != cue
    }

    private func isSeparated(_ date: Int, _ cue: Int) -> Bool {
        let between = min(date, cue) + 1..<max(date, cue, min(date, cue) + 1)
        return phrases.contains {
            $0.kind == .verb && between.contains($0.head) && !$0.verb.contains(.infinitive)
                && !$0.verb.contains(.gerund)
        }
    }

    // MARK: Places

    /// The nearest phrase of place, right of the cue first.
    private func place(of incident: FoundIncident) -> FoundPlace? {
        var best: (distance: Int, place: FoundPlace)?
        for index in phrases.indices where phrases[index].kind == .preposition {
            let word = document.tokens[phrases[index].head].word
            guard clauses.roles.locative.contains(word), word != "of" || isOfSite(index, incident.cue),
                let noun = clauses.noun(after: index), let place = found(noun)
            else { continue }
            let start = phrases[noun].tokens.lowerBound
            var distance = start > incident.cue ? start - incident.cue : 10 + incident.cue - start
            if isSeparated(start, incident.cue) { distance += Self.otherClauseTokens }
            if distance < best?.distance ?? .max { best = (distance, place) }
        }
        if let best { return best.place }
        return named(in: incident)
    }

    var scene: SentenceScene {
        let site = firstSite
        return SentenceScene(
            site: site, isFronted: site?.isFronted ?? false, date: analysis.dates.first?.date,
            era: analysis.eras.first, paragraph: document.sentences[analysis.sentence].paragraph)
    }

    /// The sentence's first phrase of place.
    private var firstSite: FoundPlace? {
        for index in phrases.indices where phrases[index].kind == .preposition {
            let word = document.tokens[phrases[index].head].word
            guard clauses.roles.locative.contains(word), word != "of", word != "from", word != "to",
                let noun = clauses.noun(after: index), let place = found(noun)
            else { continue }
            return place
        }
        return nil
    }

    /// "in the town of Narva", "the bombing of Narva", not "bound for the port of Narva".
    private func isOfSite(_ preposition: Int, _ cue: Int) -> Bool {
        guard preposition > 0, phrases[preposition - 1].kind == .noun else { return false }
        if phrases[preposition - 1].head == cue { return true }
        guard let governor = clauses.preposition(governing: preposition - 1) else { return false }
        let word = document.tokens[phrases[governor].head].word
        return word == "in" || word == "at" || word == "near" || word == "outside" || word == "across"
    }

    private func found(_ noun: Int) -> FoundPlace? {
        let phrase = phrases[noun]
        let preposition = document.tokens[phrases[noun - 1].head].word
        let isWeak =
            preposition == "of" || preposition == "from" || preposition == "to" || preposition == "on"
        let mentions = places.mentions(in: phrase.tokens)
        let whole = mentions.last {
            $0.place.kind != .demonym && $0.tokens.upperBound == phrase.tokens.upperBound
        }
        let isSite =
            clauses.roles.site.contains(document.tokens[phrase.head].word)
            && phrase.tokens.contains { document.tokens[$0].tag.isProperNoun }
        if let whole, !isWeak || preposition == "of" {
            return FoundPlace(
                text: document.text(whole.tokens), words: contentWords(phrase.tokens),
                country: whole.place.country, isCountry: whole.place.kind == .country,
                isArea: whole.place.kind == .area, isFronted: isFronted(noun), site: argument(noun))
        }
        guard isSite, !isWeak || preposition == "on" || preposition == "of" else { return nil }
        let country = mentions.first?.place.country ?? following(noun) ?? 0
        return FoundPlace(
            text: clauses.text(noun), words: contentWords(phrase.tokens), country: country,
            isFronted: isFronted(noun), site: argument(noun))
    }

    /// "In Lagos, ..."
    private func isFronted(_ noun: Int) -> Bool {
        noun <= 2 && noun + 1 < phrases.count && phrases[noun + 1].kind == .comma
            && !phrases[..<noun].contains { $0.kind == .noun || $0.kind == .verb }
    }

    /// Country of the place that the next prepositional phrase names ("the Old Mill camp in Narva").
    private func following(_ noun: Int) -> UInt16? {
        guard noun + 2 < phrases.count, phrases[noun + 2].kind == .noun else { return nil }
        return places.mentions(in: phrases[noun + 2].tokens).first?.place.country
    }

    /// A place inside the actor or recipient ("Oslo's town hall").
    private func named(in incident: FoundIncident) -> FoundPlace? {
        // An act of speech takes place where its actor is.
        let arguments = incident.type.isBound ? [incident.recipient, incident.actor] : [incident.actor]
        for argument in arguments.compactMap({ $0 }) {
            if let mention = places.mentions(in: argument.tokens).first(where: { $0.place.kind != .demonym })
            {
                return FoundPlace(
                    text: document.text(mention.tokens), words: contentWords(mention.tokens),
                    country: mention.place.country, isCountry: mention.place.kind == .country)
            }
        }
        return nil
    }

    // MARK: Casualties

    /// Deaths that a sentence ascribes to its accident belong to the accident, and make no assault.
    func joinedCasualties(_ found: [FoundIncident]) -> [FoundIncident] {
        guard found.contains(where: { $0.type == .disaster }) else { return joinedAssaults(found) }
        var joined = found
        for index in joined.indices.reversed()
        where joined[index].type == .assault || joined[index].type == .disaster {
            // Removals move it.
            guard
                let cause = joined.indices.first(where: { $0 != index && joined[$0].type == .disaster })
            else { continue }
            let incident = joined[index]
            let isVerb = measures.object[document.tokens[incident.cue].word] != nil
            if incident.type == .disaster, !isVerb { continue }
            let isByThing =
                incident.actor.map { actor in
                    joined[cause].actor.map { actor.matches($0) } ?? false
                        || lexicon.nouns[actor.head]?.type == .disaster
                        || !isPersonal(actor)
                } ?? true
            let isSameActor =
                incident.actor.flatMap { actor in joined[cause].actor.map { actor.matches($0) } } ?? false
            guard (isVerb && isByThing) || isSameActor, !incident.isNominal else { continue }
            joined[cause].recipient = joined[cause].recipient ?? incident.recipient
            if let recipient = incident.recipient, !recipient.words.isEmpty {
                joined[cause].recipient = recipient
            }
            joined.remove(at: index)
        }
        return joined
    }

    /// "Two men were shot when guards fought smugglers": one incident.
    private func joinedAssaults(_ found: [FoundIncident]) -> [FoundIncident] {
        guard let cause = found.firstIndex(where: { $0.type == .assault && !$0.isCasualty }) else {
            return found
        }
        var joined = found
        for index in joined.indices.reversed() where joined[index].isCasualty {
            let cause = joined.firstIndex { $0.type == .assault && !$0.isCasualty } ?? cause
            joined[cause].takeCasualties(of: joined[index])
            joined.remove(at: index)
        }
        return joined
    }

    private func isPersonal(_ actor: Argument) -> Bool {
        lexicon.actors.contains(actor.head)
    }
}
