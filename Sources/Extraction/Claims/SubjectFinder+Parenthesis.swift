import Language

/// Subjects that stand before a parenthesis: "Gen. Doe, a deputy police chief, told".
extension SubjectFinder {
    /// Tokens between the marks of a parenthesis, all its parts together.
    static let maxParenthesisTokens = 60
    /// Marks, counted leftwards, at which it may open.
    static let maxParenthesisMarks = 6

    /// The subject before the parenthesis that the mark at `close` ends.
    ///
    /// What stands between may hold marks of its own ("Doe, a baker from Salem, Ohio, said"): the farthest
    /// mark wins whose phrase opens the clause; where none does, the nearest.
    func subjectBeforeParenthesis(closing close: Int) -> Subject? {
        var nearest: Subject?
        var farthest: Subject?
        var index = close - 1
        var marks = 0
        while index > sentence.lowerBound, close - index < Self.maxParenthesisTokens,
            marks < Self.maxParenthesisMarks, !passage.isInSpeech(index)
        {
            defer { index -= 1 }
            guard document.tokens[index].tag == document.tokens[close].tag else { continue }
            marks += 1
            guard isParenthesis(index + 1..<close), let found = subject(opening: index, closing: close)
            else { continue }
            if opensClause(found.clauseStart) {
                farthest = found
            } else if nearest == nil, canFollowMark(found.clauseStart) {
                nearest = found
            }
        }
        return farthest ?? nearest
    }

    private func subject(opening open: Int, closing close: Int) -> Subject? {
        let last = Self.reflexives.contains(passage.word(open - 1)) ? open - 2 : open - 1
        guard let group = nouns.group(endingAt: last, from: sentence.lowerBound) else { return nil }
        if let antecedent = antecedent(ofClauseHolding: group) { return antecedent }
        let extended = oneOf(group) ?? coordinated(nouns.extendedLeft(group, from: sentence.lowerBound))
        guard document.tokens[extended.head].tag != .cd || extended.tokens.count > 1 else { return nil }
        return Subject(
            mention: mention(extended, apposition: apposition(from: open + 1, to: close)), place: .before,
            clauseStart: extended.tokens.lowerBound)
    }

    /// "*One of them*, Ann Reed, said".
    private func oneOf(_ group: NounGroup) -> NounGroup? {
        let first = group.tokens.lowerBound - 2
        guard document.tokens[group.head].tag == .prp, first >= sentence.lowerBound,
            passage.word(first + 1) == "of", passage.tag(first) == .cd || passage.tag(first) == .dt
        else { return nil }
        return NounGroup(tokens: first..<group.tokens.upperBound, head: first)
    }

    private func opensClause(_ start: Int) -> Bool {
        start == sentence.lowerBound || Self.clauseOpeners.contains(passage.word(start - 1))
            || document.tokens[start - 1].tag == .cc
    }

    /// No verb or preposition governs the phrase.
    private func canFollowMark(_ start: Int) -> Bool {
        start > sentence.lowerBound && document.tokens[start - 1].tag.isPunctuation
    }

    /// The first of the parts between the marks if it is a noun phrase; party, place and age are passed over
    /// for what tells more: ", R-Ohio, *a former judge*,".
    private func apposition(from start: Int, to end: Int) -> Range<Int>? {
        var name: Range<Int>?
        var lower = start
        while lower < end {
            let upper = (lower..<end).first { passage.tag($0) == .comma } ?? end
            let part = lower..<upper
            guard isNominal(part) || passage.tag(lower) == .cd else { break }
            if part.contains(where: { passage.tag($0) == .nn || passage.tag($0) == .nns }) { return part }
            if lower == start, passage.tag(lower) != .cd { name = part }
            lower = upper + 1
        }
        return name
    }

    /// What stands between two marks says more about the phrase before it: it opens as a phrase or relative
    /// clause does, and every tense in it belongs to such a clause.
    private func isParenthesis(_ inner: Range<Int>) -> Bool {
        guard let first = inner.first else { return false }
        switch document.tokens[first].tag {
        case .wp, .wdt, .wpPossessive, .wrb, .in, .vbg, .vbn, .to, .rb, .rbr, .jj: break
        case .dt, .nn, .nns, .nnp, .nnps, .cd, .prpPossessive, .jjr, .jjs: break
        case .vb, .vbp: return inner.count > 1 && passage.tag(first + 1).isNoun
        default: return false
        }
        var isInClause = false
        for index in inner {
            let tag = document.tokens[index].tag
            if [.wp, .wdt, .wpPossessive, .wrb].contains(tag)
                || Self.clauseOpeners.contains(passage.word(index))
            {
                isInClause = tag != .cc
            } else if tag.isFiniteVerb, !isInClause {
                return false
            }
        }
        return true
    }

    private func isNominal(_ part: Range<Int>) -> Bool {
        guard let first = part.first else { return false }
        switch document.tokens[first].tag {
        case .dt, .nn, .nns, .nnp, .nnps, .prpPossessive, .jj, .jjr, .jjs: return true
        default: return false
        }
    }
}
