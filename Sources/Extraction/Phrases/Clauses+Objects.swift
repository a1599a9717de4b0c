import Language

/// Who is acted upon: what stands right of a verb group.
extension Clauses {
    /// The phrase that is the object of the verb group.
    func object(of verb: Int) -> Int? {
        var index = verb + 1
        while index < phrases.count {
            switch phrases[index].kind {
            case .noun: return index
            case .other, .time: index += 1
            case .adjective where index == verb + 1: index += 1
            default: return nil
            }
        }
        return nil
    }

    /// The noun phrase after the first of `words` that follows `index` before another verb.
    func prepositional(after index: Int, _ words: WordSet) -> Int? {
        var next = index + 1
        while next < phrases.count, next - index < Self.reachPhrases {
            let phrase = phrases[next]
            switch phrase.kind {
            case .preposition:
                if words.contains(document.tokens[phrase.head].word), let noun = noun(after: next) {
                    return noun
                }
            case .verb where !phrase.verb.contains(.bare), .relative, .subordinator, .stop: return nil
            default: break
            }
            next += 1
        }
        return nil
    }

    func noun(after index: Int) -> Int? {
        var next = index + 1
        while next < phrases.count {
            switch phrases[next].kind {
            case .noun: return next
            case .other, .adjective: next += 1
            default: return nil
            }
        }
        return nil
    }
}
