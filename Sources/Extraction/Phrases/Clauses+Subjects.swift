import Language

/// Who acts: the subject of a verb group, found to its left.
extension Clauses {
    /// The phrase that is the subject of the verb group at `verb`.
    func subject(of verb: Int, depth: Int = 0) -> Int? {
        guard phrases.indices.contains(verb), depth < Self.maxSubjectSteps else { return nil }
        let group = phrases[verb]
        if group.verb.contains(.infinitive) { return subjectOfInfinitive(verb, depth: depth) }
        if group.verb.contains(.gerund) {
            if let blamed = objectBefore(gerund: verb) { return blamed }
            if verb > 0, phrases[verb - 1].kind == .conjunction,
                let first = phrases[..<verb].lastIndex(where: { $0.verb.contains(.gerund) })
            {
                return subject(of: first, depth: depth + 1)
            }
            if let noun = precedingNoun(verb), !isOpenedByComma(noun, before: verb), isReduced(noun) {
                return noun
            }
            return mainVerb(before: verb).flatMap { subject(of: $0, depth: depth + 1) }
        }
        if isReducedRelative(verb) { return verb - 1 }
        if let relative = relativePastSaying(verb) { return antecedent(of: relative) }
        var index = verb - 1
        var steps = 0
        while index >= 0, steps < Self.reachPhrases {
            steps += 1
            let phrase = phrases[index]
            switch phrase.kind {
            case .noun:
                if let preposition = preposition(governing: index) ?? prepositionJoined(to: index) {
                    index = preposition - 1
                    continue
                }
                // "aircraft using bombs struck": the noun is the object of a participle.
                if index >= 2, phrases[index - 1].verb.contains(.gerund), phrases[index - 2].kind == .noun {
                    index -= 2
                    continue
                }
                return index
            case .relative:
                return antecedent(of: index)
            case .comma:
                if let opening = openingComma(before: index) {
                    index = opening - 1
                    continue
                }
                if index == verb - 1 || phrases[index + 1].kind == .conjunction {
                    if let previous = finiteVerb(before: index) {
                        return subject(of: previous, depth: depth + 1)
                    }
                }
                index -= 1
            case .conjunction:
                if index == verb - 1 || onlyAdverbs(index + 1..<verb) {
                    if let previous = finiteVerb(before: index) {
                        return subject(of: previous, depth: depth + 1)
                    }
                }
                index -= 1
            case .verb:
                return subject(of: index, depth: depth + 1)
            case .stop, .subordinator:
                if onlyAdverbs(index + 1..<verb), let main = finiteVerb(before: index) {
                    return subject(of: main, depth: depth + 1)
                }
                if phrase.kind == .subordinator { return nil }
                index -= 1
            default: index -= 1
            }
        }
        return nil
    }

    private func subjectOfInfinitive(_ verb: Int, depth: Int) -> Int? {
        guard let governor = finiteVerb(before: verb) ?? anyVerb(before: verb) else { return nil }
        if phrases[governor].verb.contains(.passive) { return subject(of: governor, depth: depth + 1) }
        if roles.control.contains(document.tokens[phrases[governor].head].word),
            let object = object(of: governor) ?? prepositional(after: governor, ["on", "for", "to"])
        {
            return object
        }
        return subject(of: governor, depth: depth + 1)
    }

    /// "accused the government of using", "criticized them for imposing": the object is who does it.
    private func objectBefore(gerund verb: Int) -> Int? {
        guard verb >= 2, phrases[verb - 1].kind == .preposition else { return nil }
        let word = document.tokens[phrases[verb - 1].head].word
        guard word == "of" || word == "for" || word == "from", phrases[verb - 2].kind == .noun,
            verb >= 3,
            phrases[verb - 3].kind == .verb, !phrases[verb - 3].verb.contains(.passive)
        else { return nil }
        return verb - 2
    }

    /// "the helicopter, which it said crashed": the relative pronoun is the subject past the saying.
    private func relativePastSaying(_ verb: Int) -> Int? {
        guard verb >= 3, phrases[verb - 1].kind == .verb, phrases[verb - 2].kind == .noun,
            phrases[verb - 3].kind == .relative,
            headWord(verb - 1) == "said" || headWord(verb - 1) == "says"
        else { return nil }
        return verb - 3
    }

    private func antecedent(of relative: Int) -> Int? {
        var index = relative - 1
        var candidate: Int?
        while index >= 0, relative - index < Self.antecedentReachPhrases {
            let phrase = phrases[index]
            if phrase.kind == .noun {
                candidate = candidate ?? index
                if index == relative - 2, phrases[relative - 1].kind == .comma { return index }
                if preposition(governing: index) == nil { return isPerson(relative) ? candidate : index }
                index -= 2
                continue
            }
            if phrase.kind == .verb || phrase.kind == .stop { break }
            index -= 1
        }
        return candidate
    }

    private func isPerson(_ relative: Int) -> Bool {
        let word = document.tokens[phrases[relative].head].word
        return word == "who" || word == "whom"
    }

    /// Index of the preposition whose phrase the noun phrase belongs to.
    func preposition(governing noun: Int) -> Int? {
        var index = noun - 1
        while index >= 0 {
            switch phrases[index].kind {
            case .preposition: return index
            case .other, .adjective: index -= 1
            default: return nil
            }
        }
        return nil
    }

    /// "The leaders *of* Chile and Peru met": the preposition of the name that this one is joined to.
    private func prepositionJoined(to noun: Int) -> Int? {
        guard noun >= 4, phrases[noun - 1].kind == .conjunction, phrases[noun - 2].kind == .noun,
            document.tokens[phrases[noun].head].tag.isProperNoun,
            document.tokens[phrases[noun - 2].head].tag.isProperNoun,
            phrases[noun - 3].kind == .preposition, headWord(noun - 3) == "of",
            phrases[noun - 4].kind == .noun, document.tokens[phrases[noun - 4].head].tag == .nns
        else { return nil }
        return noun - 3
    }

    private func precedingNoun(_ verb: Int) -> Int? {
        var index = verb - 1
        while index >= 0, phrases[index].kind == .other || phrases[index].kind == .time { index -= 1 }
        return index >= 0 && phrases[index].kind == .noun ? index : nil
    }

    private func isOpenedByComma(_ noun: Int, before verb: Int) -> Bool {
        phrases[noun..<verb].contains { $0.kind == .comma }
    }

    /// "police firing on the crowd": the gerund belongs to the noun right before it, unless that noun is the
    /// object of a verb that has a subject of its own.
    private func isReduced(_ noun: Int) -> Bool {
        preposition(governing: noun) == nil || !document.tokens[phrases[noun].head].tag.isProperNoun
    }

    /// The comma that opens the parenthesis which the comma at `index` closes.
    private func openingComma(before index: Int) -> Int? {
        var opening = index - 1
        while opening >= 0, index - opening < Self.maxParenthesisPhrases {
            if phrases[opening].kind == .comma {
                guard opening + 1 < index else { return nil }
                switch phrases[opening + 1].kind {
                case .relative, .preposition, .noun, .subordinator, .other: break
                case .verb
                where phrases[opening + 1].verb.contains(.gerund)
                    || phrases[opening + 1].verb.contains(.bare):
                    break
                default: return nil
                }
                if opening > 0, phrases[opening - 1].kind == .noun { return opening }
                return nil
            }
            opening -= 1
        }
        return nil
    }

    private func onlyAdverbs(_ range: Range<Int>) -> Bool {
        phrases[range].allSatisfy { $0.kind == .other || $0.kind == .time || $0.kind == .adjective }
    }

    /// The nearest verb before that can carry a subject, relative clauses passed over.
    func finiteVerb(before index: Int) -> Int? {
        var current = index - 1
        while current >= 0 {
            let phrase = phrases[current]
            if phrase.kind == .verb, !phrase.verb.contains(.infinitive), !phrase.verb.contains(.gerund),
                !isReducedRelative(current)
            {
                return current
            }
            current -= 1
        }
        return nil
    }

    /// "to villagers driven from their homes": a participle that belongs to the noun of a preposition.
    private func isReducedRelative(_ verb: Int) -> Bool {
        guard phrases[verb].verb.contains(.bare), verb >= 2, phrases[verb - 1].kind == .noun,
            let preposition = preposition(governing: verb - 1)
        else { return false }
        return phrases[..<preposition].contains { $0.kind == .verb && !$0.verb.contains(.infinitive) }
    }

    private func anyVerb(before index: Int) -> Int? {
        phrases[..<max(0, index)].lastIndex { $0.kind == .verb }
    }

    private func mainVerb(before index: Int) -> Int? {
        var current = index
        while let verb = finiteVerb(before: current) {
            if !(verb > 0 && phrases[verb - 1].kind == .relative) { return verb }
            current = verb
        }
        return finiteVerb(before: index)
    }
}
