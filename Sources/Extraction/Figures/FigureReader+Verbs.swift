import Language
import Wire

/// The measure that a verb gives to its subject or object.
extension FigureReader {
    /// "killed 16 people", "wounding more than 5,000".
    func leftVerb(of index: Int) -> Cue? {
        if index > 0, phrases[index - 1].kind == .noun, phrases[index - 1].tokens.count == 1,
            let measure = lexicon.object[clauses.headWord(index - 1)]
        {
            // A participle taken for a noun: "and wounding 200".
            return Cue(measure: measure, token: phrases[index - 1].head)
        }
        guard let verb = verb(before: index), isReal(phrases[verb]) else { return nil }
        guard let measure = lexicon.object[clauses.headWord(verb)] else { return nil }
        if phrases[verb].verb.contains(.passive) { return nil }
        if phrases[verb].verb.contains(.infinitive), !phrases[verb].verb.contains(.perfect),
            !isAchieved(infinitive: verb)
        {
            return nil
        }
        return Cue(measure: measure, token: phrases[verb].head)
    }

    /// "managed to rescue", not "planned to kill".
    private func isAchieved(infinitive verb: Int) -> Bool {
        guard verb > 0, phrases[verb - 1].kind == .verb else { return false }
        let word = clauses.headWord(verb - 1)
        return word == "managed" || word == "helped" || word == "used" || word == "continued"
    }

    /// "nine men killed in the raid", "with 300 people taking part".
    func participle(after index: Int) -> Cue? {
        guard let verb = verb(after: index) else { return nil }
        let phrase = phrases[verb]
        let word = clauses.headWord(verb)
        if phrase.verb.contains(.bare), clauses.object(of: verb) == nil, let measure = lexicon.object[word] {
            return Cue(measure: measure, token: phrase.head)
        }
        if phrase.verb.contains(.gerund), let measure = lexicon.subject[word] {
            return Cue(measure: measure, token: phrase.head)
        }
        return nil
    }

    /// "one person who surrendered", "18 people who were injured".
    func relativeClause(after index: Int) -> Cue? {
        guard index + 2 < phrases.count, phrases[index + 1].kind == .relative,
            phrases[index + 2].kind == .verb
        else { return nil }
        return subjectCue(of: index + 2)
    }

    func rightCue(of index: Int) -> Cue? {
        rightVerb(of: index).flatMap(subjectCue)
    }

    /// The measure that a verb gives to its subject.
    private func subjectCue(of verb: Int) -> Cue? {
        let phrase = phrases[verb]
        guard isReal(phrase) else { return nil }
        let word = clauses.headWord(verb)
        if let measure = lexicon.subject[word] ?? phrasal(verb), !phrase.verb.contains(.passive) {
            return Cue(measure: measure, token: phrase.head)
        }
        if let measure = lexicon.complement[word], phrase.tokens.count > 1 {
            return Cue(measure: measure, token: phrase.head)
        }
        if clauses.isPassive(verb) {
            if let measure = lexicon.object[word] { return Cue(measure: measure, token: phrase.head) }
        }
        // "were dead", "are still missing", "were reported missing", "are feared dead"
        var next = verb + 1
        while next < phrases.count, next <= verb + Self.complementReachPhrases {
            let tokens = phrases[next].tokens
            if let measure = lexicon.complement[document.tokens[tokens.lowerBound].word] {
                return Cue(measure: measure, token: tokens.lowerBound)
            }
            if phrases[next].kind == .verb, phrases[next].verb.contains(.infinitive) {
                return subjectCue(of: next)
            }
            if let cue = state(next, after: verb) { return cue }
            guard
                phrases[next].kind == .other || phrases[next].kind == .time
                    || phrases[next].kind == .adjective
            else { break }
            next += 1
        }
        return nil
    }

    /// "were in hospital with burns", "are behind bars".
    private func state(_ preposition: Int, after verb: Int) -> Cue? {
        guard AuxiliaryVerb(clauses.headWord(verb)) == .be, phrases[preposition].kind == .preposition,
            let noun = clauses.noun(after: preposition), phrases[noun].tokens.count == 1,
            let state = lexicon.state[clauses.headWord(preposition)]?.first(where: {
                $0.object == clauses.headWord(noun)
            })
        else { return nil }
        return Cue(measure: state.measure, token: phrases[noun].head)
    }

    /// "took part", "lost their lives".
    private func phrasal(_ verb: Int) -> Measure? {
        guard let object = clauses.object(of: verb) ?? clauses.prepositional(after: verb, ["to"]) else {
            return nil
        }
        let noun = clauses.headWord(object)
        return lexicon.phrasal[clauses.headWord(verb)]?.first { $0.object == noun }?.measure
    }

    private func isReal(_ phrase: Phrase) -> Bool {
        if phrase.verb.contains(.negated) { return false }
        if phrase.verb.contains(.future) { return false }
        return !phrase.verb.contains(.modal) || phrase.verb.contains(.perfect)
    }

    /// The verb of which the phrase is the subject, past prepositional phrases, parentheses and coordinated
    /// nouns.
    func rightVerb(of index: Int) -> Int? {
        var next = index + 1
        var isCoordinated = false
        while next < phrases.count, next - index < Self.predicateReachPhrases {
            let phrase = phrases[next]
            switch phrase.kind {
            case .verb:
                if phrase.verb.contains(.gerund), document.tokens[phrase.head].word == "including" {
                    next += 1
                } else {
                    return phrase.verb.contains(.infinitive) ? nil : next
                }
            case .preposition: next = (clauses.noun(after: next) ?? next) + 1
            case .relative:
                return closingVerb(after: next)
            case .comma, .conjunction:
                isCoordinated = true
                next += 1
            case .noun:
                guard isCoordinated || isPart(next) else { return nil }
                next += 1
            case .other, .time, .adjective: next += 1
            case .stop, .subordinator: return nil
            }
        }
        return nil
    }

    /// The verb after a relative clause: the second one that is finite.
    private func closingVerb(after relative: Int) -> Int? {
        let verbs = phrases.indices.filter {
            $0 > relative && phrases[$0].kind == .verb && !phrases[$0].verb.contains(.infinitive)
                && !phrases[$0].verb.contains(.gerund)
        }
        return verbs.count > 1 ? verbs[1] : nil
    }

    func verb(before index: Int) -> Int? {
        var previous = index - 1
        while previous >= 0 {
            switch phrases[previous].kind {
            case .verb: return previous
            case .other, .time, .adjective: previous -= 1
            default: return nil
            }
        }
        return nil
    }

    func verb(after index: Int) -> Int? {
        var next = index + 1
        while next < phrases.count {
            switch phrases[next].kind {
            case .verb: return next
            case .other, .time: next += 1
            default: return nil
            }
        }
        return nil
    }

    /// Phrases after a verb in which its complement stands.
    private static let complementReachPhrases = 3
    /// Phrases after a noun in which its verb stands.
    private static let predicateReachPhrases = 16
}
