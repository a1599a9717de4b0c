/// How many shingles of each text of the window lie in the part of their range that every sample has: a byte a
/// text.
struct TextSizes {
    /// Numbers begin with each day.
    private var firsts: [(day: Int, number: UInt32)] = []
    private var first: UInt32 = 0
    private var sizes: [UInt8] = []

    /// - Parameters:
    ///   - number: above every one before.
    ///   - day: the newest so far.
    mutating func append(_ size: Int, number: UInt32, day: Int) {
        if sizes.isEmpty { first = number }
        guard number >= first else { return }
        if firsts.last.map({ $0.day < day }) ?? true { firsts.append((day, number)) }
        // Numbers of transactions that failed are missing.
        let missing = Int(number - first) - sizes.count
        guard missing >= 0 else { return }
        sizes.append(contentsOf: repeatElement(0, count: missing))
        sizes.append(UInt8(clamping: size))
    }

    /// 0 where it is not known.
    func size(of number: UInt32) -> Int {
        guard number >= first, Int(number - first) < sizes.count else { return 0 }
        return Int(sizes[Int(number - first)])
    }

    mutating func drop(before day: Int) {
        firsts.removeAll { $0.day < day }
        let kept = firsts.first?.number ?? first + UInt32(sizes.count)
        sizes.removeFirst(Int(kept - first))
        first = kept
    }
}
