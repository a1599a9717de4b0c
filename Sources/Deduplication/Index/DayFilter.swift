/// On which days a key may have been entered: all days of it, and by chance a few others. One look here spares
/// a look into the table of every day.
struct DayFilter {
    /// Days told apart; in a longer window, days share a bit.
    static let daysApart = 32
    /// Entries a slot before the filter doubles: of 30 days 3 then look as if they had the key by chance.
    static let maximumPerSlot = 3

    /// One bit a day.
    private var slots = [UInt32](repeating: 0, count: 1_024)
    private var count = 0

    /// - Parameter entries: how many of the keys had not been entered on that day.
    mutating func insert(_ keys: some Collection<UInt32>, day: Int, entries: Int) {
        count += entries
        while count > slots.count * Self.maximumPerSlot { grow() }
        for key in keys { slots[slot(key)] |= Self.bit(day) }
    }

    /// A set of bits, for `contains`.
    func days(_ key: UInt32) -> UInt32 { slots[slot(key)] }

    static func contains(_ days: UInt32, _ day: Int) -> Bool { days & bit(day) != 0 }

    /// - Parameters:
    ///   - entered: entries of that day.
    ///   - others: days that stay.
    mutating func remove(day: Int, entered: Int, others: some Sequence<Int>) {
        count -= entered
        guard !others.contains(where: { Self.bit($0) == Self.bit(day) }) else { return }
        for slot in slots.indices { slots[slot] &= ~Self.bit(day) }
    }

    private static func bit(_ day: Int) -> UInt32 { 1 << UInt32(truncatingIfNeeded: day & (daysApart - 1)) }

    /// The upper bits of the spread key, so that a slot's two halves inherit what it has.
    private func slot(_ key: UInt32) -> Int {
        let spread = (UInt64(key) &* 0x9e37_79b9_7f4a_7c15) >> 32
        return Int((spread &* UInt64(slots.count)) >> 32)
    }

    private mutating func grow() {
        var larger: [UInt32] = []
        larger.reserveCapacity(slots.count * 2)
        for days in slots {
            larger.append(days)
            larger.append(days)
        }
        slots = larger
    }
}
