import Language

/// Reads noun phrases leftwards or rightwards from a token, by tags. A class, so that it is passed on at the
/// cost of one reference.
final class NounGroupReader: Sendable {
    let document: TextDocument
    let adverbials: WordTable<ClaimLexicon.Adverbial>

    init(document: TextDocument, adverbials: WordTable<ClaimLexicon.Adverbial>) {
        self.document = document
        self.adverbials = adverbials
    }

    /// Words of the longest noun phrase that is read.
    static let maxWords = 30
    /// Prepositional phrases that one noun phrase may take.
    static let maxPrepositions = 4
    /// Tokens in a bracket that belongs to the phrase before it.
    static let maxBracketTokens = 8

    // MARK: Leftwards

    /// The noun phrase whose last token is `last`, not reaching before `lower`.
    func group(endingAt last: Int, from lower: Int) -> NounGroup? {
        guard last >= lower, document.tokens.indices.contains(last) else { return nil }
        if let bracket = groupBeforeBracket(closing: last, from: lower) { return bracket }
        let token = document.tokens[last]
        if token.tag == .prp { return NounGroup(tokens: last..<last + 1, head: last) }
        guard canEnd(last), !isAdverbial(last, from: lower) else { return nil }
        var start = last
        while start > lower, last - start < Self.maxWords, extends(to: start - 1, start: start) {
            start -= 1
            let tag = document.tokens[start].tag
            if tag == .dt || tag == .prpPossessive {
                if start > lower, document.tokens[start - 1].tag == .pdt { start -= 1 }
                break
            }
        }
        return NounGroup(tokens: start..<last + 1, head: last)
    }

    /// "All Burma Students Democratic Front (ABSDF)": the phrase before the bracket, bracket included.
    private func groupBeforeBracket(closing last: Int, from lower: Int) -> NounGroup? {
        guard document.tokens[last].tag == .closeBracket else { return nil }
        var open = last
        while open > lower, last - open < Self.maxBracketTokens,
            document.tokens[open].tag != .openBracket
        {
            open -= 1
        }
        guard open > lower, document.tokens[open].tag == .openBracket,
            var group = group(endingAt: open - 1, from: lower)
        else { return nil }
        group.tokens = group.tokens.lowerBound..<last + 1
        return group
    }

    private func canEnd(_ index: Int) -> Bool {
        let tag = document.tokens[index].tag
        switch tag {
        case .nn, .nns, .nnp, .nnps, .cd, .fw, .ex: return true
        case .dt: return !Self.articles.contains(document.tokens[index].word)
        case .vbn, .vbd: return index > 0 && document.tokens[index - 1].word == "those"
        case .jj, .jjr, .jjs:
            return Self.pronominal.contains(document.tokens[index].word)
                || index > 0 && document.tokens[index - 1].word == "those"
        default: return false
        }
    }

    private static let articles: WordSet = ["the", "a", "an", "every", "no"]

    /// Adjectives that stand for those they describe.
    private static let pronominal: WordSet = [
        "many", "others", "several", "few", "most", "some", "more", "other", "third", "quarter", "half",
        "majority",
    ]

    private func extends(to index: Int, start: Int) -> Bool {
        let token = document.tokens[index]
        if isAdverbial(index, from: 0) { return false }
        switch token.tag {
        case .nn, .nns:
            // "the jurist many senators wanted": a common noun before an adjective ends another phrase.
            return !document.tokens[start].tag.isAdjective
                || document.tokens[start].shape.contains(.capitalized)
        case .nnp, .nnps, .cd, .fw, .pos, .currency: return true
        case .jj, .jjr, .jjs: return true
        case .dt, .prpPossessive, .pdt: return document.tokens[start].tag != .dt
        case .vbn, .vbg, .vbd: return isPremodifier(index)
        case .rb, .rbr, .rbs: return isPremodifier(index) && document.tokens[start].tag.isAdjective
        case .cc: return joinsWords(index, start: start)
        case .hyphen: return token.shape.contains(.alphabetic)
        case .openQuote, .closeQuote: return isScareQuoted(index)
        default: return token.word == "&"
        }
    }

    /// A participle between a determiner and a noun ("the banned group").
    private func isPremodifier(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = document.tokens[index - 1].tag
        return before == .dt || before == .prpPossessive || before == .pos || before.isAdjective
            || before == .cd
            || before == .rb && document.tokens[index].tag == .vbn
    }

    /// "Research and Advocacy Director": names joined inside one phrase.
    private func joinsWords(_ index: Int, start: Int) -> Bool {
        guard index > 0, document.tokens[index].word == "and" || document.tokens[index].word == "&" else {
            return false
        }
        let next = document.tokens[start].tag
        let before = document.tokens[index - 1].tag
        guard next == before, next.isProperNoun || next.isAdjective else { return false }
        // "Smith and Jones said" joins two speakers all the same.
        return true
    }

    /// A quotation mark of one or two quoted words inside the phrase ("the “interim” government").
    private func isScareQuoted(_ index: Int) -> Bool {
        guard let quotation = document.quotation(at: index) else { return false }
        return quotation.isClosed && quotation.tokens.count <= 5
    }

    // MARK: Rightwards

    /// The noun phrase that begins at `first` and ends before `upper`.
    func group(startingAt first: Int, before upper: Int) -> NounGroup? {
        var index = first + quantityPrefix(at: first, before: upper)
        var head: Int?
        scan: while index < upper, index - first < Self.maxWords {
            let token = document.tokens[index]
            if index > first, isAdverbial(index, from: first) { break }
            switch token.tag {
            case .prp, .ex:
                return head == nil && index == first
                    ? NounGroup(tokens: index..<index + 1, head: index) : nil
            case .nn, .nns, .nnp, .nnps, .fw, .cd: head = index
            case .dt, .pdt, .prpPossessive:
                if head != nil { break scan }
            case .pos:
                if head == nil { break scan }
            case .jj, .jjr, .jjs, .currency:
                // "one former aide": a number is no head yet.
                if let head, document.tokens[head].tag != .cd, document.tokens[index - 1].tag != .pos,
                    !(index + 1 < upper
                        && document.tokens[index + 1].tag.isNoun && document.tokens[head].tag.isProperNoun)
                {
                    break scan
                }
            case .vbn, .vbg:
                guard head == nil || document.tokens[index - 1].tag == .pos, index + 1 < upper,
                    document.tokens[index + 1].tag.isNoun || document.tokens[index + 1].tag.isAdjective,
                    index > first || token.tag == .vbn
                else { break scan }
            case .rb, .rbr, .rbs:
                guard head == nil, index + 1 < upper else { break scan }
            case .openQuote, .closeQuote:
                guard isScareQuoted(index) else { break scan }
            case .cc:
                guard let current = head, index + 1 < upper, document.tokens[current].tag.isProperNoun,
                    token.word == "&"
                        || (document.tokens[index + 1].tag.isProperNoun && index + 2 < upper
                            && document.tokens[index + 2].tag.isNoun
                            && document.tokens[index - 1].tag == .nnp
                            && index - first < 3)
                else { break scan }
            case .openBracket:
                guard head != nil, let close = closingBracket(from: index, before: upper) else {
                    break scan
                }
                index = close
            default:
                guard token.word == "&" else { break scan }
            }
            index += 1
        }
        if head == nil, index > first, let pronominal = lastPronominal(first..<index) {
            return NounGroup(tokens: first..<pronominal + 1, head: pronominal)
        }
        guard let head else { return nil }
        let end = index > head + 1 && document.tokens[index - 1].tag == .closeBracket ? index : head + 1
        return NounGroup(tokens: first..<end, head: head)
    }

    /// Words of "at least", "more than", "as many as" before a number.
    func quantityPrefix(at first: Int, before upper: Int) -> Int {
        guard first + 2 < upper else { return 0 }
        switch document.tokens[first].word {
        case "at": return Self.extremes.contains(document.tokens[first + 1].word) ? 2 : 0
        case "up":
            return document.tokens[first + 1].word == "to" && document.tokens[first + 2].tag == .cd ? 2 : 0
        case "more", "less", "fewer": return document.tokens[first + 1].word == "than" ? 2 : 0
        case "as": return document.tokens[first + 2].word == "as" ? 3 : 0
        case "about", "around", "over", "some", "nearly", "almost":
            return document.tokens[first + 1].tag == .cd ? 1 : 0
        default: return 0
        }
    }

    private static let extremes: WordSet = ["least", "most"]

    private func lastPronominal(_ range: Range<Int>) -> Int? {
        range.last {
            document.tokens[$0].tag == .dt && !Self.articles.contains(document.tokens[$0].word)
                || Self.pronominal.contains(document.tokens[$0].word)
        }
    }

    private func closingBracket(from open: Int, before upper: Int) -> Int? {
        (open + 1..<min(upper, open + 6)).first { document.tokens[$0].tag == .closeBracket }
    }

    // MARK: Time

    /// "Monday", "last week", "on Tuesday": a time that belongs to no noun phrase around it.
    func isAdverbial(_ index: Int, from lower: Int) -> Bool {
        switch adverbials[document.tokens[index].word] {
        case .day:
            return index == lower || !Self.ownsDay.contains(document.tokens[index - 1].tag)
        case .span:
            return index > lower && Self.spanOpeners.contains(document.tokens[index - 1].word)
        case nil: return false
        }
    }

    private static let ownsDay: Set<Tag> = [.dt, .jj, .pos, .prpPossessive]
    static let spanOpeners: WordSet = [
        "last", "this", "next", "late", "earlier", "early", "that", "previous",
    ]
}
