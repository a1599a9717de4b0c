/// Numbers as a newspaper sets them.
enum Counted {
    /// "1,234"
    static func digits(_ number: Int) -> String {
        var text = number < 0 ? "-" : ""
        let digits = String(number.magnitude)
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
            text.append(digit)
        }
        return text
    }

    /// "1 article", "12 articles"
    static func words(_ number: Int, _ one: StaticString, _ many: StaticString) -> String {
        "\(digits(number)) \(number == 1 ? one : many)"
    }

    /// "37 %"
    static func share(_ share: Double) -> String {
        guard share.isFinite else { return "0 %" }
        return "\(Int((min(max(share, 0), 1) * 100).rounded())) %"
    }

    /// One digit after the point: "3.4"
    static func tenths(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "0" }
        let tenths = Int((value * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    }
}
