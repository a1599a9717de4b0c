import Language

/// Cuts a sentence into phrases by its tags.
struct PhraseChunker {
    let document: TextDocument
    let sentence: Range<Int>
    let calendar: Calendar
    let roles: WordRoles
    /// Quantities by their first token; each begins a noun phrase.
    let quantities: [Int: Quantity]

    func phrases() -> [Phrase] {
        var phrases: [Phrase] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            let phrase = phrase(at: index)
            phrases.append(phrase)
            index = max(index + 1, phrase.tokens.upperBound)
        }
        return phrases
    }

    private func phrase(at index: Int) -> Phrase {
        let token = document.tokens[index]
        if quantities[index] == nil {
            if let link = link(token, at: index) { return link }
            if let time = time(at: index) { return time }
            if let verb = verbGroup(at: index) { return verb }
        }
        return nounPhrase(at: index) ?? single(token.tag.isAdjective ? .adjective : .other, index)
    }

    private func single(_ kind: Phrase.Kind, _ index: Int) -> Phrase {
        Phrase(kind: kind, tokens: index..<index + 1, head: index)
    }

    // MARK: Links

    private func link(_ token: Token, at index: Int) -> Phrase? {
        switch token.tag {
        case .comma: return single(.comma, index)
        case .colon, .openBracket, .closeBracket, .hyphen, .period: return single(.stop, index)
        case .openQuote, .closeQuote: return single(.other, index)
        case .cc: return single(.conjunction, index)
        case .wp, .wdt, .wpPossessive: return single(.relative, index)
        case .wrb: return single(.subordinator, index)
        case .to where !isInfinitive(at: index): return single(.preposition, index)
        case .in:
            if token.word == "that" { return single(isVerb(index + 1) ? .relative : .subordinator, index) }
            if roles.conjunction.contains(token.word) { return single(.subordinator, index) }
            if roles.subordinator.contains(token.word), startsClause(index + 1) {
                return single(.subordinator, index)
            }
            return single(.preposition, index)
        default: return nil
        }
    }

    /// A finite verb comes before the next comma or stop.
    private func startsClause(_ start: Int) -> Bool {
        var index = start
        while index < sentence.upperBound, index - start < Self.clauseReachTokens {
            let tag = document.tokens[index].tag
            if tag.isFiniteVerb { return true }
            if tag == .comma || tag == .period || tag == .colon { return false }
            index += 1
        }
        return false
    }

    static let clauseReachTokens = 12

    private func time(at index: Int) -> Phrase? {
        let token = document.tokens[index]
        switch calendar[token.word] {
        case .weekday, .relative:
            guard document.word(index + 1, in: sentence).map({ $0 != "'s" && $0 != "’s" }) ?? true
            else { return nil }
            var end = index + 1
            if let next = document.word(end, in: sentence), roles.partOfDay.contains(next) { end += 1 }
            return Phrase(kind: .time, tokens: index..<end, head: index)
        default: return nil
        }
    }

    // MARK: Verbs

    private func isVerb(_ index: Int) -> Bool {
        guard sentence.contains(index) else { return false }
        let tag = document.tokens[index].tag
        return tag.isVerb || tag == .md || (tag == .rb && isVerb(index + 1))
    }

    private func isInfinitive(at index: Int) -> Bool {
        guard document.tokens[index].tag == .to, sentence.contains(index + 1) else { return false }
        let next = document.tokens[index + 1].tag
        return next == .vb || next == .vbp
            || (next == .rb && sentence.contains(index + 2) && document.tokens[index + 2].tag == .vb)
    }

    private func verbGroup(at index: Int) -> Phrase? {
        guard document.tokens[index].tag == .to ? isInfinitive(at: index) : isVerb(index) else {
            return nil
        }
        if document.tokens[index].tag == .rb { return nil }
        var flags: VerbGroup = []
        var end = index
        var head = index
        var last: AuxiliaryVerb?
        var hasVerb = false
        while end < sentence.upperBound {
            let token = document.tokens[end]
            if token.tag == .to {
                guard end == index else { break }
                flags.insert(.infinitive)
            } else if token.tag == .md {
                guard !hasVerb, !flags.contains(.infinitive) else { break }
                flags.formUnion(AuxiliaryVerb.modal(token.word))
            } else if token.tag.isVerb {
                let auxiliary = AuxiliaryVerb(token.word)
                if hasVerb, last.map({ $0.takes(token.tag) }) != true { break }
                hasVerb = true
                head = end
                switch (last, auxiliary) {
                case (.be, _) where token.tag == .vbn || token.tag == .vbd: flags.insert(.passive)
                case (.have, _): flags.insert(.perfect)
                default: break
                }
                last = auxiliary
                if auxiliary == nil {
                    end += 1
                    break
                }
            } else if token.tag == .rb || token.tag == .rbr {
                if AuxiliaryVerb.negations.contains(token.word) { flags.insert(.negated) }
                guard isVerb(end + 1) || AuxiliaryVerb.negations.contains(token.word) else { break }
            } else {
                break
            }
            end += 1
        }
        guard hasVerb else { return nil }
        let tag = document.tokens[head].tag
        if end - index == 1 || !flags.contains(.infinitive) {
            if tag == .vbg, !flags.contains(.passive), head == index { flags.insert(.gerund) }
            if head == index, tag == .vbd || tag == .vbn { flags.insert(.bare) }
        }
        return Phrase(kind: .verb, tokens: index..<end, head: head, verb: flags)
    }

    // MARK: Nouns

    private func nounPhrase(at start: Int) -> Phrase? {
        var index = start
        var head: Int?
        if let quantity = quantities[start] {
            index = quantity.tokens.upperBound
            head = index - 1
        }
        var onlyNumber = head != nil
        scan: while index < sentence.upperBound {
            let token = document.tokens[index]
            if index > start, quantities[index] != nil, head != nil { break }
            if index > start, time(at: index) != nil { break }
            switch token.tag {
            case .nn, .nns, .nnp, .nnps, .fw:
                head = index
                onlyNumber = false
            case .prp:
                guard head == nil || (onlyNumber && document.word(index - 1, in: sentence) == "of")
                else { break scan }
                return Phrase(kind: .noun, tokens: start..<index + 1, head: index)
            case .ex:
                guard head == nil else { break scan }
                return Phrase(kind: .noun, tokens: start..<index + 1, head: index)
            case .dt, .pdt, .prpPossessive:
                if head != nil, !(onlyNumber && document.word(index - 1, in: sentence) == "of") { break scan }
                if head == nil, standsAlone(index) { head = index }
            case .cd:
                if head != nil, !document.tokens[index - 1].tag.isProperNoun, !onlyNumber,
                    document.tokens[index - 1].tag != .pos
                {
                    break scan
                }
                head = index
            case .jj, .jjr, .jjs, .currency, .sym:
                if head != nil, !onlyNumber, document.tokens[index - 1].tag != .pos, !isInsideName(index) {
                    break scan
                }
            case .vbn where isNominal(index, start: start, head: head): break
            case .vbg where document.tokens[index].word == "missing" && index == start + 1: break
            case .vbn, .vbg, .vbd:
                guard isPremodifier(index, start: start, head: head) else { break scan }
            case .pos:
                guard head != nil else { break scan }
            case .openQuote, .closeQuote:
                guard isInsideName(index) || (head == nil && index > start) || onlyNumber
                else { break scan }
            case .rb where head == nil && index > start: break
            default: break scan
            }
            index += 1
        }
        guard let head = head ?? nominalized(start..<index) else { return nil }
        return Phrase(kind: .noun, tokens: start..<head + 1, head: head)
    }

    /// "The Australian", "the wounded": an adjective that does a noun's work.
    private func nominalized(_ tokens: Range<Int>) -> Int? {
        guard let last = tokens.last, let first = tokens.first, last > first,
            document.tokens[first].tag == .dt,
            document.tokens[last].tag.isAdjective || document.tokens[last].tag == .vbn
                || document.tokens[last].tag == .vbg
        else { return nil }
        return last
    }

    /// "the wounded were".
    private func isNominal(_ index: Int, start: Int, head: Int?) -> Bool {
        head == nil && index == start + 1 && document.tokens[start].tag == .dt && isVerb(index + 1)
    }

    /// "this", "those" before a verb or the end; articles never stand alone.
    private func standsAlone(_ index: Int) -> Bool {
        switch document.tokens[index].word {
        case "the", "a", "an", "every", "its", "his", "her", "their", "my", "our", "your": return false
        default: break
        }
        guard index + 1 < sentence.upperBound else { return true }
        let next = document.tokens[index + 1].tag
        return isVerb(index + 1) || next.isPunctuation || next == .in
    }

    /// A noun follows, so that what stands here is inside the phrase ("a deadly attack", "Asia 's largest").
    private func isInsideName(_ index: Int) -> Bool {
        guard index + 1 < sentence.upperBound, index > sentence.lowerBound else { return false }
        return document.tokens[index].tag.isAdjective && document.tokens[index + 1].tag.isProperNoun
            && (document.tokens[index].shape.contains(.capitalized)
                || document.tokens[index - 1].tag.isProperNoun)
    }

    private func isPremodifier(_ index: Int, start: Int, head: Int?) -> Bool {
        guard index > start, head == nil || document.tokens[index - 1].tag == .cd,
            index + 1 < sentence.upperBound
        else { return false }
        let next = document.tokens[index + 1].tag
        let previous = document.tokens[index - 1].tag
        guard next.isNoun || next.isAdjective || next == .cd else { return false }
        // "the dead included 12 children"
        if previous.isAdjective, document.tokens[index].tag == .vbd { return false }
        return previous == .dt || previous.isAdjective || previous == .prpPossessive || previous == .pos
            || previous == .rb
            || (previous == .cd && (document.tokens[index].tag != .vbd || isVerb(index + 2)))
    }
}
