import Wire

/// A moment as RFC 3339 writes it in UTC: `2026-01-31T23:59:59.999Z`.
enum Timestamp {
    static let dayMilliseconds: Int64 = 86_400_000

    /// - Parameter milliseconds: since 1970-01-01T00:00:00Z; the nearest day outside the years 1 to 9999.
    static func day(_ milliseconds: Int64) -> CivilDate? {
        let days =
            milliseconds >= 0
            ? milliseconds / dayMilliseconds : (milliseconds + 1) / dayMilliseconds - 1
        return CivilDate(daysSinceEpoch: Int(min(max(days, -719_162), 2_932_896)))
    }

    static func text(_ milliseconds: Int64) -> String {
        let date = day(milliseconds)?.description ?? "1970-01-01"
        let time = Int(((milliseconds % dayMilliseconds) + dayMilliseconds) % dayMilliseconds)
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return date + "T" + padded(time / 3_600_000, 2) + ":" + padded(time / 60_000 % 60, 2) + ":"
            + padded(time / 1_000 % 60, 2) + "." + padded(time % 1_000, 3) + "Z"
    }
}
