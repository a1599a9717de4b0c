import Language
import Wire

/// Finds what the quantities of one sentence count.
struct FigureReader {
    let clauses: Clauses
    let quantities: [Int: Quantity]
    let lexicon: MeasureLexicon
    /// The measure of the last figure before the sentence: what "five of them" is a part of.
    var known: Measure?

    var document: TextDocument { clauses.document }
    var phrases: [Phrase] { clauses.phrases }

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
            guard !isCutOff(index), let quantity = quantity(of: index) ?? single(index) else { continue }
            if isPart(index), !found.isEmpty {
                if let count = quantity.count {
                    let part = Figure.Part(count: count, of: counted(index, quantity))
                    found[found.count - 1].figure.includes.append(part)
                }
                continue
            }
            let isSingle =
                quantities[phrases[index].tokens.lowerBound] == nil && further(before: index) == nil
            let cue = cue(of: index, quantity, isSingle: isSingle, cues: cues)
            if let whole = whole(of: index, quantity), whole.measure != nil || cue == nil {
                if let part = part(quantity, whole, at: index, after: found.last) { found.append(part) }
                continue
            }
            guard let cue else { continue }
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

    private func part(
        _ quantity: Quantity, _ whole: Whole, at index: Int, after last: FoundFigure?
    ) -> FoundFigure? {
        guard let measure = whole.measure ?? last?.figure.measure ?? known else { return nil }
        var part = figure(quantity, Cue(measure: measure, token: whole.token), at: index)
        part.isPart = true
        part.isTotal = false
        part.figure.of = whole.of ?? part.figure.of
        return part
    }

    /// "in recent years", "so far this year", "since 2010" after the cue, or at the start of the sentence.
    private func isOverTime(_ cue: Int) -> Bool {
        if document.word(clauses.sentence.lowerBound, in: clauses.sentence) == "since" { return true }
        for index in cue + 1..<max(cue + 1, min(clauses.sentence.upperBound, cue + Self.periodReachTokens)) {
            let word = document.tokens[index].word
            let before = document.word(index - 1, in: clauses.sentence)
            switch word {
            case "years", "year", "months", "decade", "decades":
                switch before {
                case "recent", "this", "past", "last", "the", "previous", "of": return true
                default: continue
                }
            case "since", "worldwide", "globally", "annually": return true
            default: continue
            }
        }
        return false
    }

    /// Tokens after a cue in which its period is looked for.
    private static let periodReachTokens = 12

    /// "initially 10", "rose to 25 from 19": nobody's number any more.
    private func isSuperseded(_ quantity: Quantity) -> Bool {
        let before = quantity.tokens.lowerBound - 1
        guard let word = document.word(before, in: clauses.sentence) else { return false }
        if clauses.roles.superseded.contains(word) { return true }
        return word == "from" && document.hasChange(before: before, in: clauses.sentence, clauses.roles)
    }
}
