import Language
import Wire

/// Finds what the quantities of one sentence count.
struct FigureReader {
    let clauses: Clauses
    let quantities: [Int: Quantity]
    let lexicon: MeasureLexicon

    private var document: TextDocument { clauses.document }
    private var phrases: [Phrase] { clauses.phrases }

    /// A measure with the token that gives it.
    struct Cue {
        var measure: Measure
        var token: Int
        /// The number stands apart from its noun ("the toll rose to 12").
        var isToll = false
        /// The toll of several incidents together.
        var isJoint = false
    }

    func figures() -> [FoundFigure] {
        var found: [FoundFigure] = []
        var cues: [Int: Cue] = [:]
        for index in phrases.indices where phrases[index].kind == .noun {
            guard let quantity = quantity(of: index) ?? single(index) else { continue }
            if isPart(index), !found.isEmpty {
                if let count = quantity.count {
                    let part = Figure.Part(count: count, of: counted(index, quantity))
                    found[found.count - 1].figure.includes.append(part)
                }
                continue
            }
            let isSingle = quantities[phrases[index].tokens.lowerBound] == nil
            guard let cue = cue(of: index, quantity, isSingle: isSingle, cues: cues) else { continue }
            cues[index] = cue
            found.append(figure(quantity, cue, at: index))
        }
        return found
    }

    private func figure(_ quantity: Quantity, _ cue: Cue, at index: Int) -> FoundFigure {
        let tokens = phrases[index].tokens
        return FoundFigure(
            figure: Figure(
                measure: cue.measure, count: quantity.count, low: quantity.low,
                high: quantity.high, qualifier: quantity.qualifier, of: counted(index, quantity),
                span: document.span(of: tokens)),
            tokens: tokens, cue: cue.token, isFurther: quantity.isFurther, isTotal: !cue.isJoint,
            isToll: cue.isToll && !cue.isJoint,
            isOverTime: isOverTime(cue.token), isSuperseded: isSuperseded(quantity))
    }

    /// "in recent years", "so far this year", "since 2010" after the cue.
    private func isOverTime(_ cue: Int) -> Bool {
        for index in cue + 1..<max(cue + 1, min(clauses.sentence.upperBound, cue + Self.periodReachTokens)) {
            let word = document.tokens[index].word
            let before = document.word(index - 1, in: clauses.sentence)
            switch word {
            case "years", "year", "months", "decade", "decades":
                switch before {
                case "recent", "this", "past", "last", "the", "previous", "of": return true
                default: continue
                }
            case "since": return true
            default: continue
            }
        }
        return false
    }

    /// Tokens after a cue in which its period is looked for.
    private static let periodReachTokens = 12

    /// "initially 10": nobody's number any more.
    private func isSuperseded(_ quantity: Quantity) -> Bool {
        document.word(quantity.tokens.lowerBound - 1, in: clauses.sentence)
            .map(clauses.roles.superseded.contains) ?? false
    }

    // MARK: Quantities

    private func quantity(of index: Int) -> Quantity? {
        let tokens = phrases[index].tokens
        if let quantity = quantities[tokens.lowerBound] { return quantity }
        // "all 20 on board", "the nine men", "those 12"
        guard tokens.count > 1, document.tokens[tokens.lowerBound].tag == .dt else { return nil }
        return quantities[tokens.lowerBound + 1]
    }

    /// "a doctor" counts one where somebody is hit.
    private func single(_ index: Int) -> Quantity? {
        let tokens = phrases[index].tokens
        guard let first = document.word(tokens.lowerBound, in: tokens), first == "a" || first == "an",
            document.tokens[phrases[index].head].tag == .nn,
            lexicon.people.contains(document.tokens[phrases[index].head].word)
        else { return nil }
        let start = tokens.lowerBound
        return Quantity(count: 1, qualifier: .exactly, tokens: start..<start + 1, numeral: start)
    }

    /// What is counted, as written.
    private func counted(_ index: Int, _ quantity: Quantity) -> String? {
        let rest =
            quantity.tokens.upperBound..<max(quantity.tokens.upperBound, phrases[index].tokens.upperBound)
        var tokens = rest
        while let first = tokens.first, document.tokens[first].shape.contains(.punctuation) {
            tokens = tokens.dropFirst()
        }
        return tokens.isEmpty ? nil : document.text(tokens)
    }

    /// "including five police officers", "one of them seriously".
    private func isPart(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = phrases[index - 1]
        let word = document.tokens[before.tokens.lowerBound].word
        if word == "including" || word == "include" || word == "among" { return true }
        if before.kind == .comma, let quantity = quantity(of: index),
            document.tokens[quantity.tokens.upperBound - 1].word == "of"
        {
            return rightVerb(of: index) == nil
        }
        return false
    }

    // MARK: Measures

    private func cue(
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
        return toll(before: quantity)
            ?? (quantity.count == 1 ? nil : crowd(index, isGoverned: governor != nil))
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
        if let word = document.word(next, in: clauses.sentence), let measure = lexicon.complement[word] {
            return Cue(measure: measure, token: next)
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

    private func verb(before index: Int) -> Int? {
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

    private func verb(after index: Int) -> Int? {
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

    /// "nine men killed in the raid", "with 300 people taking part".
    private func participle(after index: Int) -> Cue? {
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
    private func relativeClause(after index: Int) -> Cue? {
        guard index + 2 < phrases.count, phrases[index + 1].kind == .relative,
            phrases[index + 2].kind == .verb
        else { return nil }
        return subjectCue(of: index + 2)
    }

    /// The measure that a verb gives to its subject.
    private func subjectCue(of verb: Int) -> Cue? {
        let phrase = phrases[verb]
        guard isReal(phrase) else { return nil }
        let word = clauses.headWord(verb)
        if let measure = lexicon.subject[word], !phrase.verb.contains(.passive) {
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
        while next < phrases.count, next <= verb + 3 {
            let tokens = phrases[next].tokens
            if let measure = lexicon.complement[document.tokens[tokens.lowerBound].word] {
                return Cue(measure: measure, token: tokens.lowerBound)
            }
            if phrases[next].kind == .verb, phrases[next].verb.contains(.infinitive) {
                return subjectCue(of: next)
            }
            guard
                phrases[next].kind == .other || phrases[next].kind == .time
                    || phrases[next].kind == .adjective
            else { break }
            next += 1
        }
        return nil
    }

    private func isReal(_ phrase: Phrase) -> Bool {
        if phrase.verb.contains(.negated) { return false }
        if phrase.verb.contains(.future) { return false }
        return !phrase.verb.contains(.modal) || phrase.verb.contains(.perfect)
    }

    /// "killed 16 people", "wounding more than 5,000".
    private func leftVerb(of index: Int) -> Cue? {
        if index > 0, phrases[index - 1].kind == .noun, phrases[index - 1].tokens.count == 1,
            let measure = lexicon.object[clauses.headWord(index - 1)]
        {
            // A participle taken for a noun: "and wounding 200".
            return Cue(measure: measure, token: phrases[index - 1].head)
        }
        guard let verb = verb(before: index), isReal(phrases[verb]) else { return nil }
        guard let measure = lexicon.object[clauses.headWord(verb)] else { return nil }
        if phrases[verb].verb.contains(.passive) { return nil }
        if phrases[verb].verb.contains(.infinitive), !isAchieved(infinitive: verb) { return nil }
        return Cue(measure: measure, token: phrases[verb].head)
    }

    /// "managed to rescue", not "planned to kill".
    private func isAchieved(infinitive verb: Int) -> Bool {
        guard verb > 0, phrases[verb - 1].kind == .verb else { return false }
        let word = clauses.headWord(verb - 1)
        return word == "managed" || word == "helped" || word == "used" || word == "continued"
    }

    private func rightCue(of index: Int) -> Cue? {
        rightVerb(of: index).flatMap(subjectCue)
    }

    /// The verb of which the phrase is the subject, past prepositional phrases, parentheses and coordinated
    /// nouns.
    private func rightVerb(of index: Int) -> Int? {
        var next = index + 1
        var isCoordinated = false
        while next < phrases.count, next - index < 16 {
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
                guard let close = closingVerb(after: next) else { return nil }
                return close
            case .comma, .conjunction:
                isCoordinated = true
                next += 1
            case .noun:
                guard isCoordinated || isPart(next) else { return nil }
                if phrase.kind == .noun, isPart(next) || isCoordinated { next += 1 }
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

    /// "killed two soldiers and three civilians".
    private func coordinated(_ index: Int, _ cues: [Int: Cue]) -> Cue? {
        var previous = index - 1
        guard previous >= 0, phrases[previous].kind == .conjunction || phrases[previous].kind == .comma else {
            return nil
        }
        while previous >= 0, phrases[previous].kind == .conjunction || phrases[previous].kind == .comma {
            previous -= 1
        }
        return cues[previous]
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
            if let match = lexicon.tolls.longestMatch(
                in: document.tokens, at: index, before: quantity.tokens.lowerBound)
            {
                var first = index
                if first > clauses.sentence.lowerBound,
                    let longer = lexicon.tolls.longestMatch(
                        in: document.tokens, at: first - 1, before: quantity.tokens.lowerBound)
                {
                    first -= 1
                    return isSupposed
                        ? nil : Cue(measure: longer.value, token: first, isToll: true, isJoint: isJoint)
                }
                return isSupposed
                    ? nil : Cue(measure: match.value, token: first, isToll: true, isJoint: isJoint)
            }
            let word = document.tokens[index].word
            if word == "would" || word == "could" || word == "might" { isSupposed = true }
            if word == "both" || word == "combined" || word == "all" { isJoint = true }
            if lexicon.object[word] != nil || word == ";" { return nil }
            index -= 1
        }
        return nil
    }

    /// Words between "toll" and its number.
    static let tollReachTokens = 14
}
