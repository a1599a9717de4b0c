import Language
import Wire

extension IncidentReader {
    /// "the attack on the mine", "clashes between police and residents".
    func nounIncident(at index: Int) -> FoundIncident? {
        let phrase = phrases[index]
        let head = document.tokens[phrase.head]
        guard !head.tag.isProperNoun || head.shape.contains(.sentenceStart),
            let entry = lexicon.nouns[head.word], !isSupposed(index)
        else {
            return nil
        }
        var actor: Int?
        var recipient: Int?
        var isMutual = false
        if let by = chained(index, ["by"]) { actor = by }
        if let between = chained(index, ["between"]) ?? eruption(index), let joint = joint(after: between) {
            actor = between
            recipient = clauses.noun(after: joint)
            isMutual = true
        } else {
            recipient = chained(index, WordSet(entry.prepositions)) ?? target(of: index)
        }
        let site = ownSite(phrase, entry)
        let type = entry.type == .assault ? natural(index) ?? .assault : entry.type
        var incident = FoundIncident(
            type: type,
            actor: argument(actor, alone: isMutual) ?? (site == nil ? ownActor(phrase) : nil),
            recipient: argument(recipient, alone: isMutual), place: site, cue: phrase.head,
            tokens: phrase.tokens,
            sentence: analysis.sentence)
        incident.isNominal = true
        incident.isSited = type == .assault && entry.prepositions.first == "at"
        incident.isBlast = isBlast(index)
        incident.event = argument(index)
        incident.isPrior = isPrior(index) && incident.event?.isIndefinite == true
        if let first = document.word(phrase.tokens.lowerBound, in: phrase.tokens) {
            incident.isDefinite = first == "the" || first == "this" || first == "that"
        }
        if type != entry.type {
            incident.actor = argument(index)
        } else if type == .disaster || type == .health {
            incident.actor =
                modifier(phrase) ?? incident.actor ?? (incident.isDefinite ? nil : argument(index))
        }
        if head.word == "visit", incident.actor == nil { incident.actor = visitor(for: index) }
        let isMarked = incident.actor != nil || incident.recipient != nil
        switch entry.type {
        case .assault, .disaster, .health: break
        default:
            guard isMarked, analysis.paragraph < Self.leadParagraphs else { return nil }
        }
        incident.tokens = words(of: incident)
        return incident
    }

    /// "The president flew to Bonn *for a visit*": whoever goes there.
    private func visitor(for index: Int) -> Argument? {
        guard let preposition = clauses.preposition(governing: index), clauses.headWord(preposition) == "for",
            let verb = clauses.finiteVerb(before: preposition), let subject = clauses.subject(of: verb),
            isActorLike(subject)
        else { return nil }
        return argument(subject)
    }

    /// The "and" of "between supporters of the mayor and the army".
    private func joint(after between: Int) -> Int? {
        let next = between + 1
        guard next < phrases.count else { return nil }
        if phrases[next].kind == .conjunction { return next }
        guard phrases[next].kind == .preposition, let noun = clauses.noun(after: next),
            noun + 1 < phrases.count,
            phrases[noun + 1].kind == .conjunction
        else { return nil }
        return noun + 1
    }

    /// "shortly after a bombing".
    private func isPrior(_ index: Int) -> Bool {
        guard let preposition = clauses.preposition(governing: index) else { return false }
        let word = clauses.headWord(preposition)
        return word == "after" || word == "following" || word == "since"
    }

    /// "clashes erupted between police and residents".
    private func eruption(_ index: Int) -> Int? {
        guard index + 1 < phrases.count, phrases[index + 1].kind == .verb else { return nil }
        return clauses.prepositional(after: index + 1, ["between"])
    }

    /// "an explosion ripped through the embassy", "a bomb hit a bus".
    private func target(of index: Int) -> Int? {
        guard index + 1 < phrases.count, phrases[index + 1].kind == .verb,
            !phrases[index + 1].verb.contains(.passive),
            clauses.preposition(governing: index).map({ clauses.headWord($0) == "as" }) ?? true
        else { return nil }
        return clauses.prepositional(after: index + 1, ["through"])
    }

    /// Plans, fears and threats of it, and habits ("attacks on schools are common"), are not the incident.
    private func isSupposed(_ index: Int) -> Bool {
        let phrase = phrases[index]
        if analysis.isHabitual || isGeneral(index) { return true }
        if let first = document.word(phrase.tokens.lowerBound, in: phrase.tokens),
            clauses.roles.unreal.contains(first)
        {
            return true
        }
        guard let before = phrases[..<index].last(where: { $0.kind == .verb || $0.kind == .noun }) else {
            return false
        }
        return clauses.roles.unreal.contains(document.tokens[before.head].word)
    }

    /// "Attacks on schools are common": many, none in particular, in the present.
    private func isGeneral(_ index: Int) -> Bool {
        guard document.tokens[phrases[index].head].tag == .nns, phrases[index].tokens.count == 1,
            let verb = phrases[index...].first(where: { $0.kind == .verb })
        else { return false }
        let tag = document.tokens[verb.tokens.lowerBound].tag
        return (tag == .vbp || tag == .vbz) && !verb.verb.contains(.perfect)
            && !verb.tokens.dropFirst().contains { document.tokens[$0].tag == .vbg }
    }

    /// The noun phrase after one of `words` in the chain of prepositional phrases that follows.
    private func chained(_ index: Int, _ words: WordSet) -> Int? {
        var next = index + 1
        while next + 1 < phrases.count, phrases[next].kind == .preposition || phrases[next].kind == .time {
            if phrases[next].kind == .time {
                next += 1
                continue
            }
            guard let noun = clauses.noun(after: next) else { return nil }
            if words.contains(document.tokens[phrases[next].head].word) { return noun }
            next = noun + 1
        }
        return nil
    }

    /// "the Kenya blast", "the Paris attacks": where, not who.
    private func ownSite(_ phrase: Phrase, _ entry: IncidentLexicon.Entry) -> FoundPlace? {
        guard let mention = places.mentions(in: phrase.tokens).first, mention.place.kind != .demonym,
            mention.tokens.upperBound <= phrase.head,
            document.tokens[mention.tokens.upperBound].tag != .pos,
            mention.place.kind != .country || entry.prepositions.first == "at" || entry.type == .disaster
                || entry.type == .health
        else { return nil }
        return FoundPlace(
            text: document.text(mention.tokens), words: contentWords(mention.tokens),
            country: mention.place.country, isCountry: mention.place.kind == .country)
    }

    /// "Israel's invasion", "a NATO air strike", "Israeli raid": who stands before the noun.
    private func ownActor(_ phrase: Phrase) -> Argument? {
        var start = phrase.tokens.lowerBound
        while start < phrase.head,
            document.tokens[start].tag == .dt || document.tokens[start].tag.isPunctuation
        { start += 1 }
        guard start < phrase.head else { return nil }
        if isTemporal(start..<phrase.head) { return nil }
        if let possessive = (start..<phrase.head).first(where: { document.tokens[$0].tag == .pos }) {
            return modifier(start..<possessive)
        }
        var end = start
        while end < phrase.head, document.tokens[end].shape.contains(.capitalized) { end += 1 }
        if end > start { return modifier(start..<end) }
        return lexicon.actors.contains(document.tokens[phrase.head - 1].word) ? modifier(phrase) : nil
    }

    /// "the September 18 attack", "last week's attacks".
    private func isTemporal(_ tokens: Range<Int>) -> Bool {
        tokens.contains { clauses.roles.period.contains(document.tokens[$0].word) }
            || analysis.dates.contains { $0.tokens.overlaps(tokens) }
    }

    /// "helicopter crash": what crashed.
    private func modifier(_ phrase: Phrase) -> Argument? {
        let last = phrase.head - 1
        guard last >= phrase.tokens.lowerBound, document.tokens[last].tag.isNoun else { return nil }
        return modifier(last..<phrase.head)
    }

    private func modifier(_ tokens: Range<Int>) -> Argument? {
        guard let last = tokens.last else { return nil }
        return Argument(
            text: document.text(tokens), tokens: tokens, words: contentWords(tokens),
            head: document.tokens[last].word)
    }
}
