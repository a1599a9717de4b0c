import Wire

extension Moment {
    /// `nil` outside the years 1 to 9999.
    var day: CivilDate? {
        let days = (Double(milliseconds) / Double(Self.dayMilliseconds)).rounded(.down)
        return Int(exactly: days).flatMap { CivilDate(daysSinceEpoch: $0) }
    }

    private var minutesOfDay: Int64 {
        let rest = milliseconds % Self.dayMilliseconds
        return (rest < 0 ? rest + Self.dayMilliseconds : rest) / 60_000
    }

    /// "17 May 2005", with the time where one is known: "17 May 2005, 08:30 UTC".
    var words: String {
        guard let day else { return "an unknown day" }
        guard minutesOfDay > 0 else { return day.words }
        return "\(day.words), \(clock) UTC"
    }

    private var clock: String { Self.two(minutesOfDay / 60) + ":" + Self.two(minutesOfDay % 60) }

    /// RFC 3339, for `datetime` attributes and feeds.
    var iso: String {
        let seconds = (milliseconds / 1_000) % 60
        return
            "\(day?.description ?? "1970-01-01")T\(clock):\(Self.two(seconds < 0 ? seconds + 60 : seconds))Z"
    }

    private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension CivilDate {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// "17 May 2005"
    var words: String { "\(day) \(Self.months[month - 1]) \(year)" }

    /// "17 to 20 May 2005", "17 May to 20 June 2005", "30 December 2005 to 2 January 2006"
    static func words(from first: CivilDate, to last: CivilDate) -> String {
        guard first != last else { return last.words }
        guard first.year == last.year else { return "\(first.words) to \(last.words)" }
        let start = first.month == last.month ? "\(first.day)" : "\(first.day) \(months[first.month - 1])"
        return "\(start) to \(last.words)"
    }

    /// "17 May"
    var short: String { "\(day) \(Self.months[month - 1].prefix(3))" }

    /// "Tuesday"
    var weekdayWords: String {
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][weekday]
    }
}
