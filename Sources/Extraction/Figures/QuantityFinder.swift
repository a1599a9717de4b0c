import Language
import Wire

/// Finds the quantities of a sentence that can count people or things. Ages, dates, money, percentages,
/// distances, years and times are left out.
struct QuantityFinder: Sendable {
    let lexicon: QuantityLexicon
    let numerals: NumeralReader
    let calendar: Calendar
    let roles: WordRoles

    /// Quantities by their first token.
    func quantities(
        in document: TextDocument, sentence: Range<Int>, dates: [FoundDate]
    ) -> [Int: Quantity] {
        var found: [Int: Quantity] = [:]
        var index = sentence.lowerBound
        var nextDate = 0
        while index < sentence.upperBound {
            while nextDate < dates.count, dates[nextDate].tokens.upperBound <= index { nextDate += 1 }
            if nextDate < dates.count, dates[nextDate].tokens.contains(index) {
                index = dates[nextDate].tokens.upperBound
            } else if !document.tokens[index].shape.contains(.digit),
                !lexicon.starters.contains(document.tokens[index].word),
                !numerals.begins(document.tokens[index])
            {
                index += 1
            } else if let quantity = quantity(at: index, in: sentence, of: document) {
                if !isMeasure(quantity, in: sentence, of: document) {
                    found[quantity.tokens.lowerBound] = quantity
                }
                index = max(index + 1, quantity.tokens.upperBound)
            } else {
                index += 1
            }
        }
        return found
    }

    private func quantity(
        at start: Int, in sentence: Range<Int>, of document: TextDocument
    ) -> Quantity? {
        var index = start
        var qualifier = Qualifier.exactly
        var isFurther = false
        while let match = lexicon.before.longestMatch(
            in: document.tokens, at: index, before: sentence.upperBound)
        {
            if match.value != .exactly { qualifier = match.value }
            if document.tokens[index].word == "another" { isFurther = true }
            index = match.tokens.upperBound
        }
        if let plural = lexicon.vaguePlurals.longestMatch(
            in: document.tokens, at: index, before: sentence.upperBound)
        {
            var end = plural.tokens.upperBound
            if document.word(end, in: sentence) == "of" { end += 1 }
            return Quantity(
                low: plural.value.low, qualifier: plural.value.qualifier, tokens: start..<end,
                numeral: index)
        }
        if let range = range(at: index, in: sentence, of: document) {
            return Quantity(
                low: range.low, high: range.high, qualifier: .between, tokens: start..<range.end,
                numeral: index)
        }
        guard let numeral = numerals.numeral(at: index, in: sentence, of: document) else {
            return nil
        }
        var end = numeral.end
        if let match = lexicon.after.longestMatch(
            in: document.tokens, at: end, before: sentence.upperBound)
        {
            qualifier = match.value
            end = match.tokens.upperBound
        }
        if let next = document.word(end, in: sentence) {
            if next == "other" || next == "others" { isFurther = true }
            // "eight more bodies", not "eight more than"
            if next == "more", document.word(end + 1, in: sentence) != "than" { isFurther = true }
        }
        if document.word(end, in: sentence) == "of" { end += 1 }
        return Quantity(
            count: numeral.value, qualifier: qualifier, tokens: start..<end, numeral: index,
            isFurther: isFurther)
    }

    /// "between 10 and 20", "10 to 20", "10-20", "10 or 12".
    private func range(
        at index: Int, in sentence: Range<Int>, of document: TextDocument
    ) -> (low: Int, high: Int, end: Int)? {
        // "rose from 19 to 25" is no range.
        if document.hasChange(before: index, in: sentence, roles) { return nil }
        let isBetween = document.word(index, in: sentence) == "between"
        let first = isBetween || document.word(index, in: sentence) == "from" ? index + 1 : index
        guard sentence.contains(first) else { return nil }
        if first == index, let pair = hyphenated(document.bytes(index)) {
            return (pair.low, pair.high, index + 1)
        }
        guard let low = numerals.numeral(at: first, in: sentence, of: document),
            let link = document.word(low.end, in: sentence)
        else { return nil }
        let links = isBetween ? link == "and" : link == "to" || link == "or"
        guard links || link == "-" || link == "–",
            let high = numerals.numeral(at: low.end + 1, in: sentence, of: document),
            high.value > low.value
        else { return nil }
        return (low.value, high.value, high.end)
    }

    private func hyphenated(_ bytes: ArraySlice<UInt8>) -> (low: Int, high: Int)? {
        guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")),
            let low = DateReader.digits(bytes[bytes.startIndex..<hyphen], atMost: 6),
            let high = DateReader.digits(bytes[(hyphen + 1)...], atMost: 6), low < high
        else { return nil }
        return (low, high)
    }

    // MARK: What is no count

    private func isMeasure(
        _ quantity: Quantity, in sentence: Range<Int>, of document: TextDocument
    ) -> Bool {
        let end = quantity.tokens.upperBound
        if let next = document.word(end, in: sentence) {
            if lexicon.units.contains(next), document.word(end - 1, in: sentence) != "of" { return true }
            if calendar.month(next) != nil || next == "-" || next == "/" || next == ":" { return true }
            if document.tokens[end].tag.isAdjective,
                lexicon.units.contains(document.word(end + 1, in: sentence) ?? next)
            {
                return true
            }
        }
        let before = quantity.numeral - 1
        guard sentence.contains(before) else { return false }
        let previous = document.tokens[before]
        if previous.tag == .currency || roles.label.contains(previous.word) { return true }
        if calendar.month(previous.word) != nil { return true }
        // "won 3-1", "May-12"
        let isJoined = !document.tokens[quantity.numeral].shape.contains(.spaceBefore)
        if isJoined, previous.word == "-" || previous.word == "–" { return true }
        let isDigits = document.tokens[quantity.numeral].shape.contains(.number)
        guard isDigits, quantity.tokens.lowerBound == quantity.numeral else { return false }
        return isYear(quantity, in: sentence, of: document)
            || isAgeOrName(quantity, after: previous, in: sentence, of: document)
    }

    private func isYear(
        _ quantity: Quantity, in sentence: Range<Int>, of document: TextDocument
    ) -> Bool {
        guard let count = quantity.count, (1800...2100).contains(count),
            document.bytes(quantity.numeral).count == 4
        else { return false }
        let next = quantity.tokens.upperBound
        return !(sentence.contains(next) && document.tokens[next].tag == .nns)
    }

    /// "Smith, 48, said"; "Boeing 737".
    private func isAgeOrName(
        _ quantity: Quantity, after previous: Token, in sentence: Range<Int>, of document: TextDocument
    ) -> Bool {
        let next = quantity.tokens.upperBound
        let nextTag = sentence.contains(next) ? document.tokens[next].tag : .period
        if previous.tag == .comma, quantity.numeral - 2 >= sentence.lowerBound {
            return document.tokens[quantity.numeral - 2].tag.isProperNoun
                && (nextTag == .comma || nextTag == .period)
        }
        return previous.tag.isProperNoun && !nextTag.isNoun && !nextTag.isVerb && !nextTag.isAdjective
            && calendar[previous.word] == nil
    }
}

extension TextDocument {
    /// "rose", "up" within a few words before: the numbers that follow are the old one and the new one.
    func hasChange(before index: Int, in sentence: Range<Int>, _ roles: WordRoles) -> Bool {
        (1...5).contains { word(index - $0, in: sentence).map(roles.change.contains) ?? false }
    }
}
