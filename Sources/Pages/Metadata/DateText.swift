import Language
import Wire

/// Dates as pages write them.
struct DateText {
    let months: [WordID: Int]

    /// Earlier years stand for "no date" ("0001-01-01").
    private static let firstYear = 1900

    /// ISO 8601, or `nil` where no year, month and day can be read. An ISO date-time keeps its time.
    func iso(_ text: String) -> String? {
        let bytes = Array(text.utf8.drop { $0 <= 0x20 }.prefix(64))
        if let date = CivilDate(iso: String(decoding: bytes.prefix(10), as: UTF8.self)) {
            return date.year >= Self.firstYear ? dateTime(bytes) : nil
        }
        let words = words(bytes)
        if let date = compact(words) { return date.description }
        return named(words)?.description ?? numbered(words)?.description
    }

    /// The day in a visible line, which may hold other words as well.
    func visible(_ line: [UInt8]) -> String? {
        let words = words(line)
        return (named(words) ?? numbered(words, in: line))?.description
    }

    /// The date in the path of an address ("/2015/09/12/").
    func inPath(_ url: String) -> String? {
        let parts = url.utf8.split(separator: UInt8(ascii: "/")).map { Array($0) }
        for index in parts.indices.dropLast(2) where parts[index].count == 4 && parts[index + 1].count <= 2 {
            if let year = number(parts[index]), (1990...2100).contains(year),
                let month = number(parts[index + 1]),
                let day = number(parts[index + 2]), parts[index + 2].count <= 2,
                let date = CivilDate(year: year, month: month, day: day)
            {
                return date.description
            }
        }
        return nil
    }

    /// "2015-09-12 08:00:00 +0300" and the like, with the T of ISO 8601.
    private func dateTime(_ bytes: [UInt8]) -> String {
        var end = 10
        let isTime = bytes.count >= 16 && (bytes[10] == 0x54 || bytes[10] == 0x20) && bytes[13] == 0x3A
        guard isTime else { return String(decoding: bytes[..<10], as: UTF8.self) }
        var result = Array(bytes[..<10]) + [0x54]
        end = 11
        while end < bytes.count,
            bytes[end] &- 0x30 < 10 || [0x3A, 0x2E, 0x2B, 0x2D, 0x5A].contains(bytes[end])
        {
            result.append(bytes[end])
            end += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Runs of letters and runs of digits.
    private func words(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        func kind(_ byte: UInt8) -> Int {
            byte &- 0x30 < 10 ? 1 : (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 ? 2 : 0
        }
        var words: [ArraySlice<UInt8>] = []
        var start = 0
        for index in 0...bytes.count
        where index == bytes.count || (index > 0 && kind(bytes[index]) != kind(bytes[index - 1])) {
            if index > start, kind(bytes[start]) > 0 { words.append(bytes[start..<index]) }
            start = index
        }
        return words
    }

    /// "20150912", or seconds or milliseconds since 1970.
    private func compact(_ words: [ArraySlice<UInt8>]) -> CivilDate? {
        guard let first = words.first, let digits = number(first) else { return nil }
        switch first.count {
        case 8: return CivilDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
        case 10 where words.count == 1: return CivilDate(daysSinceEpoch: digits / 86_400)
        case 13 where words.count == 1: return CivilDate(daysSinceEpoch: digits / 86_400_000)
        default: return nil
        }
    }

    /// "September 12, 2015", "12 September 2015".
    private func named(_ words: [ArraySlice<UInt8>]) -> CivilDate? {
        for index in words.indices {
            guard let month = months[WordID(words[index])] else { continue }
            let after = words[(index + 1)...].prefix(3).compactMap(number)
            let before = index > 0 ? dayNumber(words, before: index) : nil
            if let day = before, let year = after.first,
                let date = CivilDate(year: year, month: month, day: day)
            {
                return date
            }
            if let day = after.first, let year = after.dropFirst().first {
                return CivilDate(year: year, month: month, day: day)
            }
        }
        return nil
    }

    private func dayNumber(_ words: [ArraySlice<UInt8>], before index: Int) -> Int? {
        number(words[index - 1]) ?? (index > 1 ? number(words[index - 2]) : nil)
    }

    /// "2015/09/12". Day and month first is ambiguous and not read.
    private func numbered(_ words: [ArraySlice<UInt8>]) -> CivilDate? {
        let numbers = words.prefix(3).compactMap(number)
        guard numbers.count == 3, words.first?.count == 4 else { return nil }
        return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// "2015-09-12", "12. 9. 2015" and "25/9/2015" anywhere in a line. Between strokes, where both numbers
    /// may be the month, they are not read.
    private func numbered(_ words: [ArraySlice<UInt8>], in line: [UInt8]) -> CivilDate? {
        guard words.count >= 3 else { return nil }
        for index in words.indices.dropLast(2) {
            let numbers = words[index...(index + 2)].compactMap(number)
            guard numbers.count == 3 else { continue }
            if words[index].count == 4,
                let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
            {
                return date
            }
            guard words[index + 2].count == 4 else { continue }
            let hasDots =
                words[index].endIndex < line.count && line[words[index].endIndex] == UInt8(ascii: ".")
            let isDayFirst = hasDots || numbers[0] > 12 || numbers[0] == numbers[1]
            guard isDayFirst || numbers[1] > 12 else { continue }
            let (day, month) = isDayFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
            if let date = CivilDate(year: numbers[2], month: month, day: day) { return date }
        }
        return nil
    }

    private func number(_ digits: some Collection<UInt8>) -> Int? {
        guard (1...13).contains(digits.count) else { return nil }
        var value = 0
        for byte in digits {
            guard byte &- 0x30 < 10 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }
}
