import Language

/// What a word means in the calendar.
enum CalendarWord: Sendable {
    /// 1 to 12.
    case month(Int)
    /// 0 for Sunday to 6 for Saturday.
    case weekday(Int)
    /// Days from the day of publication.
    case relative(Int)
}

/// The words of `calendar.tsv`.
struct Calendar: Sendable {
    private var words = WordTable<CalendarWord>()

    init() throws {
        for row in try ResourceFolder.module.rows("calendar.tsv", columns: 3) {
            let value = try row.value(2, "number") { Int($0) }
            let word: CalendarWord
            switch row[1] {
            case "month": word = .month(value)
            case "weekday": word = .weekday(value)
            case "relative": word = .relative(value)
            default: throw row.malformed("kind must be month, weekday or relative")
            }
            words[WordID(row[0])] = word
        }
    }

    subscript(word: WordID) -> CalendarWord? { words[word] }

    func month(_ word: WordID) -> Int? {
        if case .month(let month) = words[word] { month } else { nil }
    }

    func weekday(_ word: WordID) -> Int? {
        if case .weekday(let weekday) = words[word] { weekday } else { nil }
    }
}
