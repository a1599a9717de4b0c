/// Words and numbers.
extension TokenScanner {
    /// What a word has been seen to hold.
    struct WordState {
        var shape: Shape = []
        var letters = 0
        var uppers = 0
        var hyphens = 0
        /// Every stop-separated part so far is one letter ("U.S").
        var isAcronym = true
        var stops = 0
        /// Letters or digits since the last stop.
        var part = 0
        /// Offset of the last apostrophe inside.
        var apostrophe: Int?
        /// Only digits and their separators so far.
        var isNumeric = true
    }

    mutating func scanWord() {
        let start = position
        if let end = addressEnd(from: start) { return emit(start, end, .alphabetic) }
        var state = WordState()
        if text.kind(at: start) == .upper { state.shape.insert(.capitalized) }
        var end = start
        while true {
            end = pastLowers(end, &state)
            guard let next = extend(end, from: start, &state) else { break }
            end = next
        }
        if let next = mailEnd(from: start, to: end) { return emit(start, next, .alphabetic) }
        if let next = domainEnd(from: end) {
            return emit(start, next, state.shape.union(.alphabetic))
        }
        if let next = stopEnd(from: start, to: end, state) { end = next }
        if isCurrencyPrefix(to: end, state) {
            return emit(start, end + text.character(at: end).length, .punctuation)
        }
        finish(start, end, state)
    }

    /// The offset after the plain small letters at `end`: most of any text.
    private func pastLowers(_ end: Int, _ state: inout WordState) -> Int {
        var next = end
        while text.byte(next) &- UInt8(ascii: "a") < 26 { next += 1 }
        guard next > end else { return end }
        state.letters += next - end
        state.part += next - end
        state.isNumeric = false
        if state.part > 1 { state.isAcronym = false }
        return next
    }

    /// The offset after one more piece of the word at `end`, or nil where the word ends.
    private func extend(_ end: Int, from start: Int, _ state: inout WordState) -> Int? {
        let character = text.character(at: end)
        let next = end + character.length
        switch character.kind {
        case .lower, .upper:
            state.letters += 1
            if character.kind == .upper { state.uppers += 1 }
            state.isNumeric = false
            state.part += 1
            if state.part > 1 { state.isAcronym = false }
            return end < text.count ? next : nil
        case .digit:
            state.shape.insert(.digit)
            state.part += 1
            state.isAcronym = false
            return next
        case .hyphen:
            guard end > start, text.kind(at: next).isAlphanumeric,
                text.kind(before: end).isAlphanumeric else { return nil }
            if isRange(end, next, start, state) { return nil }
            state.hyphens += 1
            state.isAcronym = false
            state.isNumeric = false
            return next
        case .apostrophe:
            guard end > start, text.kind(at: next).isLetter, text.kind(before: end).isAlphanumeric else {
                return nil
            }
            state.apostrophe = end
            state.isAcronym = false
            state.isNumeric = false
            return next
        default:
            return extendAcrossMark(end, from: start, &state)
        }
    }

    /// Goes on after a separator inside a number, an acronym's stop, or "&" between capitals.
    private func extendAcrossMark(_ end: Int, from start: Int, _ state: inout WordState) -> Int? {
        let before = text.kind(before: end)
        let after = text.kind(at: end + 1)
        switch text.byte(end) {
        case 0x2E:  // .
            if before == .digit, after == .digit { break }
            guard after.isLetter else { return nil }
            let isLetterPart = !text.kind(at: end + 2).isAlphanumeric
            let continuesAcronym = state.isAcronym && state.part == 1 && isLetterPart
            guard continuesAcronym || isAbbreviation(from: start, past: end) else { return nil }
            state.stops += 1
        case 0x2C:  // ,
            guard before == .digit, (1...3).allSatisfy({ text.kind(at: end + $0) == .digit }),
                text.kind(at: end + 4) != .digit else { return nil }
        case 0x3A, 0x2F:  // : /
            guard state.isNumeric, before == .digit, after == .digit else { return nil }
        case 0x26:  // &
            guard before == .upper, after == .upper else { return nil }
            state.isAcronym = false
        case 0x5F:  // _
            guard before.isAlphanumeric, after.isAlphanumeric else { return nil }
            state.isAcronym = false
            state.isNumeric = false
        default: return nil
        }
        state.part = 0
        return end + 1
    }

    /// "Ph.D.": a known abbreviation with a stop inside, at `stop`.
    private func isAbbreviation(from start: Int, past stop: Int) -> Bool {
        guard stop - start <= 4 else { return false }
        var end = stop + 1
        while end - stop <= 4, text.kind(at: end).isLetter { end += 1 }
        guard text.byte(end) == 0x2E else { return false }
        return lexicon.abbreviations[word(start..<(end + 1))] != nil
    }

    /// "10-15": two numbers, unlike "2015-09-12" and "7-year".
    private func isRange(_ hyphen: Int, _ next: Int, _ start: Int, _ state: WordState) -> Bool {
        guard state.isNumeric, state.hyphens == 0, text.kind(before: start) != .hyphen else {
            return false
        }
        var end = next
        while text.kind(at: end) == .digit || text.byte(end) == 0x2C || text.byte(end) == 0x2E,
            end < text.count { end += 1 }
        let stop = text.kind(at: end)
        return !stop.isLetter && !(stop == .hyphen && text.kind(at: end + 1).isAlphanumeric)
    }

    /// Takes a full stop into the word where it abbreviates.
    private func stopEnd(from start: Int, to end: Int, _ state: WordState) -> Int? {
        guard text.byte(end) == 0x2E, text.byte(end + 1) != 0x2E, state.letters > 0 else { return nil }
        if state.stops > 0 { return end + 1 }
        var next = end + 1
        while text.byte(next) == 0x20 { next += 1 }
        let following = text.kind(at: next)
        if state.letters == 1, state.uppers == 1, state.part == 1, !state.shape.contains(.digit) {
            return following == .upper ? end + 1 : nil
        }
        let word = word(start..<(end + 1))
        switch lexicon.abbreviations[word] {
        case .title, .plain: return end + 1
        case .number: return following == .digit ? end + 1 : nil
        case .date:
            let goesOn = following == .digit || following == .lower || text.byte(next) == 0x2C
            return goesOn ? end + 1 : nil
        case nil: return nil
        }
    }

    /// "US" of "US$5".
    private func isCurrencyPrefix(to end: Int, _ state: WordState) -> Bool {
        guard state.uppers == state.letters, (1...3).contains(state.letters),
            !state.shape.contains(.digit) else { return false }
        let mark = text.character(at: end)
        return mark.kind == .currency && text.kind(at: end + mark.length) == .digit
    }

    /// Emits the word, split before its clitic.
    private mutating func finish(_ start: Int, _ end: Int, _ state: WordState) {
        var shape = state.shape
        if state.letters > 0 { shape.insert(.alphabetic) }
        if state.letters > 1, state.uppers == state.letters { shape.insert(.allCaps) }
        if state.letters == 0, state.isNumeric { shape.insert(.number) }
        if state.hyphens > 0 { shape.insert(.hyphenated) }
        if let clitic = cliticStart(start, end, state) {
            // "TRUMP'S" is all capitals with or without its clitic; "NATO's" only without.
            let lowers = state.letters - state.uppers
            let cliticLetters = end - clitic - (text.byte(clitic) | 0x20 == 0x6E ? 1 : 0)
            if state.uppers > 1, lowers > 0, lowers < cliticLetters { shape.insert(.allCaps) }
            emit(start, clitic, shape)
            emit(clitic, end, .alphabetic)
        } else if end - start == 6, word(start..<end) == "cannot" {
            emit(start, start + 3, shape)
            emit(start + 3, end, .alphabetic)
        } else {
            emit(start, end, shape)
        }
    }

    /// Where "'s", "'re", "'ve", "'ll", "'d", "'m" or "n't" begins.
    private func cliticStart(_ start: Int, _ end: Int, _ state: WordState) -> Int? {
        guard let apostrophe = state.apostrophe else { return nil }
        let suffix = apostrophe + text.character(at: apostrophe).length
        let first = text.byte(suffix) | 0x20
        let second = text.byte(suffix + 1) | 0x20
        switch (end - suffix, first, second) {
        case (1, 0x73, _), (1, 0x64, _), (1, 0x6D, _): return apostrophe
        case (2, 0x72, 0x65), (2, 0x76, 0x65), (2, 0x6C, 0x6C): return apostrophe
        case (1, 0x74, _):
            let isNot = apostrophe - 1 > start && text.byte(apostrophe - 1) | 0x20 == 0x6E
            return isNot ? apostrophe - 1 : nil
        default: return nil
        }
    }
}
