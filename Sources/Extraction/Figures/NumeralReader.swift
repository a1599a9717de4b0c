import Language

/// Reads whole numbers: "12", "10,000", "2.5 million", "twenty-one", "two hundred and six", "a dozen".
struct NumeralReader: Sendable {
    enum Kind: String { case unit, ten, scale }

    private struct Entry: Sendable {
        var value: Int
        var kind: Kind
    }

    private var words = WordTable<Entry>()

    init() throws {
        for row in try ResourceFolder.module.rows("numbers.tsv", columns: 3) {
            words[WordID(row[0])] = Entry(
                value: try row.value(1, "number") { Int($0) },
                kind: try row.value(2, "kind of number", Kind.init(rawValue:)))
        }
    }

    /// A number may begin with this token.
    func begins(_ token: Token) -> Bool {
        token.shape.contains(.hyphenated) || words[token.word] != nil
    }

    /// Numbers above this are read as this: no count of people is higher.
    static let largest = 100_000_000_000

    func numeral(at index: Int, in range: Range<Int>, of document: TextDocument) -> Numeral? {
        guard range.contains(index) else { return nil }
        if document.tokens[index].shape.contains(.digit), let decimal = decimal(document.bytes(index)) {
            let next = index + 1
            if let word = document.word(next, in: range), let scale = words[word],
                scale.kind == .scale
            {
                let value = min(decimal.hundredths &* scale.value / 100, Self.largest)
                return Numeral(value: value, end: next + 1)
            }
            return decimal.isWhole ? Numeral(value: decimal.hundredths / 100, end: next) : nil
        }
        return words(at: index, in: range, of: document)
    }

    private func words(
        at index: Int, in range: Range<Int>, of document: TextDocument
    ) -> Numeral? {
        var total = 0
        var current = 0
        var next = index
        var seen = false
        if let article = document.word(index, in: range), article == "a" || article == "an" {
            guard let word = document.word(index + 1, in: range), words[word]?.kind == .scale
            else { return nil }
            current = 1
            next = index + 1
        }
        while next < range.upperBound {
            let token = document.tokens[next]
            if let entry = words[token.word] {
                switch entry.kind {
                case .unit, .ten:
                    if seen, current % 10 != 0 || (entry.kind == .ten && current % 100 != 0) {
                        return Numeral(value: min(total + current, Self.largest), end: next)
                    }
                    current += entry.value
                case .scale where entry.value < 1000:
                    guard seen || current == 1 else { return nil }
                    current = min(max(current, 1) &* entry.value, Self.largest)
                case .scale:
                    guard seen || current == 1 else { return nil }
                    total = min(total + max(current, 1) &* entry.value, Self.largest)
                    current = 0
                }
                seen = true
                next += 1
            } else if token.shape.contains(.hyphenated), !seen || current == 0,
                let value = hyphenated(document.bytes(next))
            {
                current += value
                seen = true
                next += 1
            } else if token.word == "and", seen, current >= 100 || total > 0,
                let word = document.word(next + 1, in: range), let entry = words[word],
                entry.kind != .scale
            {
                next += 1
            } else {
                break
            }
        }
        return seen ? Numeral(value: min(total + current, Self.largest), end: next) : nil
    }

    /// "twenty-one".
    private func hyphenated(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")),
            let ten = words[WordID(bytes[bytes.startIndex..<hyphen])], ten.kind == .ten,
            let unit = words[WordID(bytes[(hyphen + 1)...])], unit.kind == .unit, unit.value < 10
        else { return nil }
        return ten.value + unit.value
    }

    /// Digits with separators of thousands or one decimal point, in hundredths.
    private func decimal(_ bytes: ArraySlice<UInt8>) -> (hundredths: Int, isWhole: Bool)? {
        guard let first = bytes.first, Self.isDigit(first), bytes.count <= 15 else { return nil }
        var whole = 0
        var fraction = 0
        var places = -1
        for byte in bytes {
            if Self.isDigit(byte) {
                let digit = Int(byte - UInt8(ascii: "0"))
                if places < 0 {
                    whole = min(whole * 10 + digit, Self.largest)
                } else if places < 2 {
                    fraction = fraction * 10 + digit
                    places += 1
                }
            } else if byte == UInt8(ascii: "."), places < 0 {
                places = 0
            } else if byte != UInt8(ascii: ",") || places >= 0 {
                return nil
            }
        }
        if places == 1 { fraction *= 10 }
        return (whole * 100 + fraction, places < 0)
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
