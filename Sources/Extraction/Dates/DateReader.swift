import Language
import Wire

/// Reads the dates of one sentence.
struct DateReader {
    let document: TextDocument
    let sentence: Range<Int>
    let published: CivilDate?
    let calendar: Calendar
    let numerals: NumeralReader

    func date(at index: Int) -> FoundDate? {
        let token = document.tokens[index]
        if token.shape.contains(.digit) {
            return dayMonth(at: index) ?? isoDate(at: index) ?? daysAgo(at: index)
        }
        switch calendar[token.word] {
        case .month(let month): return monthDay(month, at: index)
        case .weekday(let weekday): return weekdayDate(weekday, at: index)
        case .relative(let days): return resolved(days: days, index..<index + 1)
        case nil: return lastNight(at: index) ?? daysAgo(at: index)
        }
    }

    // MARK: Day and month

    /// "September 18", "Sept. 18th, 2015".
    private func monthDay(_ month: Int, at index: Int) -> FoundDate? {
        guard document.tokens[index].shape.contains(.capitalized) else { return nil }
        var next = index + 1
        if document.word(next, in: sentence) == "." { next += 1 }
        if document.word(next, in: sentence) == "the" { next += 1 }
        guard let day = dayNumber(next), !isUnit(next + 1) else { return nil }
        return complete(month: month, day: day, index..<next + 1)
    }

    /// "18 September", "18th of September 2015".
    private func dayMonth(at index: Int) -> FoundDate? {
        guard let day = dayNumber(index) else { return nil }
        var next = index + 1
        if document.word(next, in: sentence) == "of" { next += 1 }
        guard let word = document.word(next, in: sentence), let month = calendar.month(word),
            document.tokens[next].shape.contains(.capitalized)
        else { return nil }
        if next + 1 < sentence.upperBound, dayNumber(next + 1) != nil { return nil }
        return complete(month: month, day: day, index..<next + 1)
    }

    private func complete(month: Int, day: Int, _ tokens: Range<Int>) -> FoundDate? {
        var next = tokens.upperBound
        if document.word(next, in: sentence) == "," { next += 1 }
        if let year = yearNumber(next) {
            return CivilDate(year: year, month: month, day: day).map {
                FoundDate(date: $0, tokens: tokens.lowerBound..<next + 1)
            }
        }
        guard let published else { return nil }
        let candidates = [published.year - 1, published.year, published.year + 1].compactMap {
            CivilDate(year: $0, month: month, day: day)
        }
        let past = candidates.last { $0 <= published }
        let coming = candidates.first { $0 > published }
        let date = isFuture(at: tokens.lowerBound) ? coming ?? past : past ?? coming
        return date.map { FoundDate(date: $0, tokens: tokens) }
    }

    private func isoDate(at index: Int) -> FoundDate? {
        let bytes = document.bytes(index)
        guard bytes.count == 10, let date = CivilDate(iso: String(decoding: bytes, as: UTF8.self))
        else { return nil }
        return FoundDate(date: date, tokens: index..<index + 1)
    }

    // MARK: Relative to the day of publication

    private func weekdayDate(_ weekday: Int, at index: Int) -> FoundDate? {
        guard document.tokens[index].shape.contains(.capitalized) else { return nil }
        var next = index + 1
        if document.word(next, in: sentence) == "," { next += 1 }
        if next < sentence.upperBound, let exact = date(ofNumbersAt: next) {
            return FoundDate(date: exact.date, tokens: index..<exact.tokens.upperBound)
        }
        guard let published else { return nil }
        let back = (published.weekday - weekday + 7) % 7
        switch document.word(index - 1, in: sentence) {
        case "last", "previous":
            return resolved(days: back == 0 ? -7 : -back, index - 1..<index + 1)
        case "next", "coming":
            return resolved(days: 7 - back, index - 1..<index + 1)
        default:
            let coming = isFuture(at: index) && back != 0
            return resolved(days: coming ? 7 - back : -back, index..<index + 1)
        }
    }

    private func date(ofNumbersAt index: Int) -> FoundDate? {
        let token = document.tokens[index]
        if let month = calendar.month(token.word) { return monthDay(month, at: index) }
        return token.shape.contains(.digit) ? dayMonth(at: index) : nil
    }

    private func lastNight(at index: Int) -> FoundDate? {
        guard document.tokens[index].word == "last",
            let next = document.word(index + 1, in: sentence), next == "night" || next == "evening"
        else { return nil }
        return resolved(days: -1, index..<index + 2)
    }

    /// "three days ago". Beyond two weeks a count of days is rarely meant to the day.
    private func daysAgo(at index: Int) -> FoundDate? {
        guard let number = numerals.numeral(at: index, in: sentence, of: document),
            number.value >= 1, number.value <= Self.mostDaysAgo,
            let unit = document.word(number.end, in: sentence), unit == "day" || unit == "days",
            document.word(number.end + 1, in: sentence) == "ago"
        else { return nil }
        return resolved(days: -number.value, index..<number.end + 2)
    }

    static let mostDaysAgo = 14

    private func resolved(days: Int, _ tokens: Range<Int>) -> FoundDate? {
        published?.adding(days: days).map { FoundDate(date: $0, tokens: tokens) }
    }

    /// A verb of the future stands before the date, with no comma between.
    private func isFuture(at index: Int) -> Bool {
        var back = index - 1
        while back >= sentence.lowerBound, index - back <= Self.futureReachTokens {
            switch document.tokens[back].word {
            case "will", "shall", "'ll", "’ll", "due", "scheduled", "expected", "plans", "planned",
                "ahead", "until", "upcoming":
                return true
            case "said", "told", "announced", ";": return false
            default: back -= 1
            }
        }
        return false
    }

    static let futureReachTokens = 14

    // MARK: Numbers

    /// 1 to 31, with or without "st", "nd", "rd", "th".
    private func dayNumber(_ index: Int) -> Int? {
        guard sentence.contains(index) else { return nil }
        var bytes = document.bytes(index)
        if bytes.count > 2, bytes.last.map({ $0 > UInt8(ascii: "9") }) == true {
            bytes = bytes.dropLast(2)
        }
        guard let day = Self.digits(bytes, atMost: 2), (1...31).contains(day) else { return nil }
        return day
    }

    private func yearNumber(_ index: Int) -> Int? {
        guard sentence.contains(index), document.bytes(index).count == 4,
            let year = Self.digits(document.bytes(index), atMost: 4), (1000...2999).contains(year)
        else { return nil }
        return year
    }

    /// The number at `index` counts something ("March 3 people"): only a plural noun right after it says so.
    private func isUnit(_ index: Int) -> Bool {
        guard let word = document.word(index, in: sentence) else { return false }
        return word == "%" || word == "percent" || word == "people"
    }

    static func digits(_ bytes: ArraySlice<UInt8>, atMost length: Int) -> Int? {
        guard !bytes.isEmpty, bytes.count <= length else { return nil }
        var value = 0
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }
}
