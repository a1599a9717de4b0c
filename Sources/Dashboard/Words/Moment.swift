import Wire

/// A moment as events give it: a day, or a day with a time.
public struct Moment: Hashable, Comparable, Sendable {
    /// Since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    static let dayMilliseconds: Int64 = 86_400_000

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    init(_ day: CivilDate) { milliseconds = Int64(day.daysSinceEpoch) * Self.dayMilliseconds }

    /// Reads an ISO 8601 date, or date and time (without an offset: UTC). `nil` where the text holds no such day.
    public init?(iso text: String) {
        guard let day = CivilDate(iso: text) else { return nil }
        var milliseconds = Moment(day).milliseconds
        let rest = Array(text.utf8.dropFirst(10))
        if let clock = Self.clock(rest) { milliseconds += clock }
        self.milliseconds = milliseconds
    }

    /// `T08:30`, `T08:30:12.5Z`, ` 08:30:12+02:00`, in milliseconds of UTC.
    private static func clock(_ bytes: [UInt8]) -> Int64? {
        guard bytes.count >= 6, bytes[0] == UInt8(ascii: "T") || bytes[0] == UInt8(ascii: " "),
            bytes[3] == UInt8(ascii: ":"), let hour = number(bytes, 1), let minute = number(bytes, 4),
            hour < 24, minute < 60
        else { return nil }
        var milliseconds = (hour * 60 + minute) * 60_000
        if bytes.count >= 9, bytes[6] == UInt8(ascii: ":"), let second = number(bytes, 7), second < 61 {
            milliseconds += second * 1_000
        }
        guard let sign = bytes.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }),
            sign >= 6,
            let hours = number(bytes, sign + 1), hours < 24
        else { return milliseconds }
        let colon = bytes.count > sign + 3 && bytes[sign + 3] == UInt8(ascii: ":")
        let minutes = number(bytes, sign + (colon ? 4 : 3)) ?? 0
        let offset = (hours * 60 + min(minutes, 59)) * 60_000
        return milliseconds + (bytes[sign] == UInt8(ascii: "-") ? offset : -offset)
    }

    /// Two digits.
    private static func number(_ bytes: [UInt8], _ index: Int) -> Int64? {
        guard index + 1 < bytes.count else { return nil }
        let tens = bytes[index] &- UInt8(ascii: "0"), ones = bytes[index + 1] &- UInt8(ascii: "0")
        return tens < 10 && ones < 10 ? Int64(tens) * 10 + Int64(ones) : nil
    }

    public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }
}
