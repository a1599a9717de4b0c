import Language
import Wire

extension IncidentReader {
    /// What a speaker demands of others, or binds themselves to, where the saying is the news.
    func speechAct(at verb: Int) -> FoundIncident? {
        guard analysis.paragraph < Self.leadParagraphs, document.quotation(at: phrases[verb].head) == nil
        else { return nil }
        return demand(at: verb) ?? commitment(at: verb)
    }

    /// "Chile said Peru must return the ship".
    private func demand(at verb: Int) -> FoundIncident? {
        guard phrases[verb].verb.contains(.duty), let reporting = reportingVerb(before: verb),
            let speaker = clauses.subject(of: reporting), let subject = clauses.subject(of: verb),
            speaker != subject
        else { return nil }
        return speech(.request, speaker: speaker, recipient: subject, verb: verb)
    }

    /// "Malta said it will back the plan", "miners said they would blockade the port", "Oman is ready to
    /// host".
    private func commitment(at verb: Int) -> FoundIncident? {
        let group = phrases[verb].verb
        guard group.contains(.future) || (group.contains(.infinitive) && followsReadiness(verb)) else {
            return nil
        }
        guard let entries = lexicon.verbs[clauses.headWord(verb)],
            let entry = entries.last(where: { !$0.isLight }) ?? entries.first,
            let subject = clauses.subject(of: verb)
        else { return nil }
        let type: IncidentType
        switch entry.type {
        case .support, .cooperate, .aid, .consult, .concede, .agree:
            type = group.contains(.negated) ? .reject : .agree
        case .retreat: type = .agree
        case .sanction, .coerce, .assault, .protest, .mobilize: type = .threaten
        default: return nil
        }
        guard isActorLike(subject) || document.tokens[phrases[subject].head].tag == .prp,
            !(group.contains(.negated) && type == .threaten), !clauses.isPassive(verb)
        else { return nil }
        let recipient = recipientOf(verb, entry, actor: subject) ?? firstActor(after: verb, except: subject)
        return speech(type, speaker: subject, recipient: recipient, verb: verb)
    }

    private func followsReadiness(_ verb: Int) -> Bool {
        guard verb > 0 else { return false }
        let before = document.tokens[phrases[verb].tokens.lowerBound - 1].word
        return before == "ready" || before == "prepared" || before == "willing"
    }

    private func reportingVerb(before verb: Int) -> Int? {
        phrases[..<verb].lastIndex {
            $0.kind == .verb && lexicon.reporting.contains(document.tokens[$0.head].word)
        }
    }

    private func speech(_ type: IncidentType, speaker: Int, recipient: Int?, verb: Int) -> FoundIncident {
        var incident = FoundIncident(
            type: type, actor: argument(speaker), recipient: argument(recipient), cue: phrases[verb].head,
            tokens: phrases[verb].tokens, sentence: analysis.sentence)
        incident.tokens = words(of: incident)
        return incident
    }
}
