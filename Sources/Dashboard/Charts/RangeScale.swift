/// A linear scale from 0 that holds all ranges.
struct RangeScale {
    let most: Int

    init(_ ranges: [FigureRange]) {
        // A wide end ("thousands") would press all others together; it is drawn as an open one.
        let largest =
            ranges.map { range in
                range.most.map { $0 <= Self.widest * max(range.least, 1) ? $0 : range.least } ?? range.least
            }.max() ?? 1
        most = Self.round(max(largest, 1))
    }

    private static let widest = 3

    /// 0 to 1.
    func share(_ number: Int) -> Double { min(max(Double(number) / Double(most), 0), 1) }

    /// The next number of two digits and zeros: 745 becomes 750.
    private static func round(_ number: Int) -> Int {
        var unit = 1
        while number / unit >= 100 { unit *= 10 }
        return (number + unit - 1) / unit * unit
    }
}
