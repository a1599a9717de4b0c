import Language
import Wire

/// Finds the incidents that one sentence tells of. A class, so that closures and results hold its tables at
/// the cost of one reference.
final class IncidentReader {
    let analysis: SentenceAnalysis
    let lexicon: IncidentLexicon
    let measures: MeasureLexicon
    let places: PlaceResolver

    init(
        analysis: SentenceAnalysis, lexicon: IncidentLexicon, measures: MeasureLexicon, places: PlaceResolver
    ) {
        self.analysis = analysis
        self.lexicon = lexicon
        self.measures = measures
        self.places = places
    }

    var clauses: Clauses { analysis.clauses }
    var document: TextDocument { clauses.document }
    var phrases: [Phrase] { clauses.phrases }

    /// Paragraphs in which an act of speech is the news itself.
    static let leadParagraphs = 3

    /// Speech that is an incident only where it is the news.
    static func isSpeech(_ type: IncidentType) -> Bool {
        switch type {
        case .request, .accuse, .reject, .threaten, .support, .agree: true
        default: false
        }
    }

    func incidents() -> [FoundIncident] {
        var found: [FoundIncident] = []
        var consumed: Set<Int> = []
        for index in phrases.indices where phrases[index].kind == .verb {
            if let incident = speechAct(at: index) ?? verbIncident(at: index, consumed: &consumed) {
                found.append(incident)
            }
        }
        for index in phrases.indices where phrases[index].kind == .noun && !consumed.contains(index) {
            if let incident = nounIncident(at: index) { found.append(incident) }
        }
        found.sort { $0.cue < $1.cue }
        return joinedCasualties(found).map(placed)
    }

    /// The subject of the sentence's first finite verb.
    var mainSubject: Argument? {
        for index in phrases.indices where phrases[index].kind == .verb {
            guard let subject = clauses.subject(of: index), isActorLike(subject),
                let found = argument(subject),
                !found.isPronoun
            else { continue }
            return found
        }
        return nil
    }

    // MARK: Verbs

    private func verbIncident(at verb: Int, consumed: inout Set<Int>) -> FoundIncident? {
        guard isReal(verb), var entry = entry(at: verb, consumed: &consumed) else { return nil }
        if phrases[verb].verb.contains(.infinitive), isDemand(entry.type), isGathered(before: verb) {
            entry.type = .protest
        }
        if Self.isSpeech(entry.type) {
            guard analysis.paragraph < Self.leadParagraphs,
                document.quotation(at: phrases[verb].head) == nil
            else { return nil }
        }
        return incident(entry, verb: verb)
    }

    /// "No soldier was killed", "none were arrested".
    private func isNobody(_ index: Int?) -> Bool {
        guard let index else { return false }
        let first = document.tokens[phrases[index].tokens.lowerBound].word
        return first == "no" || first == "none" || first == "nobody" || first == "neither"
    }

    /// Things do not deal with states: "the decision to drop the case", "a lunch hosted by".
    private func isPlausible(_ index: Int?, as type: IncidentType) -> Bool {
        guard let index, seeksActor(type) else { return true }
        return isActorLike(index) || document.tokens[phrases[index].head].tag.isPronoun
    }

    func incident(_ entry: IncidentLexicon.Entry, verb: Int) -> FoundIncident? {
        let isPassive =
            phrases[verb].verb.contains(.passive)
            || (clauses.isPassive(verb) && (entry.isLight ? isParticiple(verb) : entry.isTransitive))
        var actor: Int?
        var recipient: Int?
        var subject = clauses.subject(of: verb)
        if Self.isSpeech(entry.type), verb > 0, phrases[verb - 1].kind == .conjunction,
            let saying = phrases[..<verb].lastIndex(where: {
                $0.kind == .verb && lexicon.reporting.contains(document.tokens[$0.head].word)
            })
        {
            subject = clauses.subject(of: saying) ?? subject
        }
        if isPassive, let stance = stance(after: verb) {
            (actor, recipient) = (subject, stance)
        } else if isPassive {
            actor = clauses.prepositional(after: verb, ["by"])
            recipient = entry.isLight ? recipientAfter(verb, entry) : subject
        } else {
            actor = subject.map { agent($0, of: verb) } ?? nil
            recipient = recipientOf(verb, entry, actor: actor)
        }
        recipient = recipient.map { owner(of: $0) }
        guard isPlausible(actor, as: entry.type), actor != nil || isPlausible(recipient, as: entry.type)
        else {
            return nil
        }
        if isNobody(actor) || isNobody(recipient) { return nil }
        let head = phrases[verb].head
        let isMutual = recipient == nil && !isPassive && entry.type.isMutual
        let other = isMutual ? actor.flatMap { partner(before: $0) } : nil
        if let other { (actor, recipient) = (other, actor) }
        var incident = FoundIncident(
            type: entry.type, actor: argument(actor, alone: other != nil),
            recipient: argument(recipient, alone: other != nil), cue: head,
            tokens: phrases[verb].tokens, sentence: analysis.sentence)
        if entry.type == .assault, measures.object[document.tokens[head].word] != nil,
            let type = natural(actor) ?? (isPassive ? natural(behind: verb) : nil)
        {
            incident.type = type
        }
        if entry.type == .coerce, isPassive, let type = natural(actor) { incident.type = type }
        incident.isBlast = actor.map(isBlast) ?? false
        incident.isCasualty = incident.type == .assault && isPassive && actor == nil
        if incident.isCasualty || entry.type == .disaster, let cause = circumstance(after: verb) {
            incident.take(cause)
        }
        incident.tokens = words(of: incident)
        return incident
    }

    /// Who does what a gerund says of a thing or of those acted upon: "issued a statement demanding", "the
    /// camp was raided by militiamen, killing nine".
    private func agent(_ subject: Int, of verb: Int) -> Int? {
        if subject > 0, phrases[subject - 1].kind == .verb, !isActorLike(subject) {
            return clauses.subject(of: subject - 1).map { agent($0, of: subject - 1) } ?? subject
        }
        guard phrases[verb].verb.contains(.gerund) else { return subject }
        guard let main = clauses.finiteVerb(before: verb), main > subject,
            phrases[main].verb.contains(.passive),
            phrases[verb - 1].kind == .comma
        else { return subject }
        return clauses.prepositional(after: main, ["by"])
    }

    /// "is opposed to the plan": a participle that tells of its subject's own stance.
    private func stance(after verb: Int) -> Int? {
        guard clauses.roles.stative.contains(clauses.headWord(verb)), verb + 1 < phrases.count,
            phrases[verb + 1].kind == .preposition, clauses.headWord(verb + 1) == "to",
            let noun = clauses.noun(after: verb + 1)
        else { return nil }
        return noun
    }

    /// Who stands behind a thing that was hit or opposed: "positions of the rebels", "abuses by guards".
    func owner(of index: Int) -> Int {
        guard !isActorLike(index), index + 1 < phrases.count, phrases[index + 1].kind == .preposition,
            clauses.roles.owner.contains(clauses.headWord(index + 1)),
            let noun = clauses.noun(after: index + 1), isActorLike(noun)
        else { return index }
        return noun
    }

    /// The entry whose particle, object or preposition fits.
    private func entry(at verb: Int, consumed: inout Set<Int>) -> IncidentLexicon.Entry? {
        guard let entries = lexicon.verbs[clauses.headWord(verb)] else { return nil }
        let next = document.word(phrases[verb].tokens.upperBound, in: clauses.sentence)
        let isPassive =
            clauses.isPassive(verb)
            && (phrases[verb].verb.contains(.passive) || isParticiple(verb))
        let objects = isPassive ? clauses.subject(of: verb) : clauses.object(of: verb)
        for entry in entries where entry.isLight {
            if let particle = entry.particle, particle != next { continue }
            guard
                let noun = lightObject(
                    from: entry.particle == nil ? objects : particleObject(verb) ?? objects, entry)
            else { continue }
            consumed.insert(noun)
            return entry
        }
        for entry in entries where entry.subjects.count > 0 {
            if entry.particle == nil || entry.particle == next, isSubject(of: verb, oneOf: entry.subjects) {
                return entry
            }
        }
        for entry in entries where entry.isPlain && entry.particle != nil && entry.particle == next {
            return entry
        }
        for entry in entries where entry.isPlain && entry.particle == nil {
            if entry.needsPerson {
                guard let objects, isActorLike(objects) else { continue }
                return entry
            }
            if entry.takesObject { return entry }
            if entry.type.isMutual, let subject = clauses.subject(of: verb), partner(before: subject) != nil {
                return entry
            }
            if entry.prepositions.isEmpty { return entry }
            if entry.type == .disaster { return entry }
            if clauses.prepositional(after: verb, WordSet(entry.prepositions)) != nil { return entry }
            if Self.isSpeech(entry.type), verb + 1 < phrases.count { return entry }
        }
        return nil
    }

    /// "the ferry sank", not "shares sank".
    private func isSubject(of verb: Int, oneOf words: WordSet) -> Bool {
        guard let subject = clauses.subject(of: verb) else { return false }
        return phrases[subject].tokens.contains { words.contains(document.tokens[$0].word) }
    }

    /// Tagged as a participle: "sanctions imposed on", not "the raid began".
    private func isParticiple(_ verb: Int) -> Bool {
        document.tokens[phrases[verb].head].tag == .vbn
    }

    private func particleObject(_ verb: Int) -> Int? {
        let next = verb + 1
        guard next < phrases.count else { return nil }
        return clauses.noun(after: next)
    }

    /// The noun that a light verb needs: the object itself, or what follows "of" in it ("a number of
    /// attacks").
    private func lightObject(from object: Int?, _ entry: IncidentLexicon.Entry) -> Int? {
        guard var index = object else { return nil }
        for _ in 0..<3 {
            if phrases[index].tokens.contains(where: { entry.objects.contains(document.tokens[$0].word) }) {
                return index
            }
            // "gave Chad a loan"
            if index + 1 < phrases.count, phrases[index + 1].kind == .noun {
                index += 1
                continue
            }
            guard index + 2 < phrases.count,
                phrases[index + 1].kind == .preposition || phrases[index + 1].kind == .conjunction
                    || phrases[index + 1].kind == .comma,
                let noun = clauses.noun(after: index + 1)
            else { return nil }
            index = noun
        }
        return nil
    }

    // MARK: Reality

    /// Neither negated, nor in the future, nor supposed.
    private func isReal(_ verb: Int) -> Bool {
        let group = phrases[verb].verb
        if group.contains(.negated) || group.contains(.future) { return false }
        if group.contains(.modal), !group.contains(.perfect) { return false }
        // "the number of injured"
        if group.contains(.bare), verb > 0, clauses.headWord(verb - 1) == "of" { return false }
        if analysis.isHabitual || isFiction { return false }
        // "stop fighting"
        if group.contains(.gerund), verb > 0, phrases[verb - 1].kind == .verb,
            clauses.roles.cessation.contains(clauses.headWord(verb - 1))
        {
            return false
        }
        // "denied that it had shelled the hospital"
        if let saying = phrases[..<verb].last(where: { $0.kind == .verb }),
            clauses.roles.denial.contains(document.tokens[saying.head].word)
        {
            return false
        }
        // "fear of being extradited"
        if let first = document.word(phrases[verb].tokens.lowerBound, in: clauses.sentence), first == "being",
            verb > 0, phrases[verb - 1].kind == .preposition
        {
            let word = clauses.headWord(verb - 1)
            return word == "for" || word == "after"
        }
        if group.contains(.infinitive) {
            if let governor = clauses.finiteVerb(before: verb), isPurpose(verb, of: governor) { return true }
            guard let governor = phrases[..<verb].lastIndex(where: { $0.kind == .verb }) else {
                return false
            }
            return clauses.roles.implicative.contains(clauses.headWord(governor)) && isReal(governor)
        }
        if group.contains(.gerund), verb > 1, phrases[verb - 1].kind == .noun,
            clauses.preposition(governing: verb - 1) != nil
        {
            return false
        }
        if group.contains(.gerund),
            let before = phrases[..<verb].lastIndex(where: { $0.kind != .other }),
            phrases[before].kind == .preposition
        {
            let word = document.tokens[phrases[before].head].word
            return word == "for" || word == "after" || word == "by"
        }
        return !isConditional(verb)
    }

    /// "The film tells of a soldier who attacks a village."
    private var isFiction: Bool {
        guard let subject = phrases.first(where: { $0.kind == .noun }) else { return false }
        return clauses.roles.fiction.contains(document.tokens[subject.head].word)
    }

    /// "gathered to protest", "stopped work to protest": what people came together for is what they do.
    private func isPurpose(_ verb: Int, of governor: Int) -> Bool {
        func protests(_ index: Int) -> Bool {
            lexicon.verbs[clauses.headWord(index)]?.contains { $0.type == .protest } ?? false
        }
        let isGathering = measures.subject[clauses.headWord(governor)] == .participants
        let entries = lexicon.verbs[clauses.headWord(verb)] ?? []
        if isGathering, entries.contains(where: { isDemand($0.type) }) { return isReal(governor) }
        return protests(verb) && isReal(governor) && (protests(governor) || isGathering)
    }

    /// What people gather for: "gathered in the square to demand".
    private func isDemand(_ type: IncidentType) -> Bool {
        type == .request || type == .accuse || type == .reject
    }

    private func isGathered(before verb: Int) -> Bool {
        clauses.finiteVerb(before: verb).map {
            measures.subject[clauses.headWord($0)] == .participants
        } ?? false
    }

    /// Phrases before a verb in which its condition stands.
    private static let conditionReachPhrases = 8

    private func isConditional(_ verb: Int) -> Bool {
        var index = verb - 1
        while index >= 0, verb - index < Self.conditionReachPhrases {
            let phrase = phrases[index]
            if phrase.kind == .comma || phrase.kind == .stop { return false }
            let word = document.tokens[phrase.head].word
            if word == "if" || word == "unless" || word == "whether" || word == "until" { return true }
            index -= 1
        }
        return false
    }
}
