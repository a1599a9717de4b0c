/// Which numbers were entered under a key: a hash table with open addressing in one array, 8 bytes an entry
/// and nothing else. Entries are never taken out; the whole table is dropped.
struct Postings {
    /// Numbers under one key. A shingle or term that more texts of a day share tells nothing: boilerplate.
    static let maximumPerKey = 64
    /// The table grows by half when it is so full.
    static let maximumLoad = 0.75

    /// Key in the upper half, number in the lower; 0 is an empty slot, for numbers begin at 1.
    private var slots = [UInt64](repeating: 0, count: 64)
    private(set) var count = 0
    /// Of no meaning; keeps reads whose values are not needed yet.
    private var touched: UInt64 = 0

    /// Enters a number under each of some keys, once, but under those that have too many.
    /// - Returns: how many entries are new.
    @discardableResult
    mutating func insert(_ keys: some Collection<UInt32>, _ number: UInt32) -> Int {
        while Double(count + keys.count) > Double(slots.count) * Self.maximumLoad { grow() }
        // Memory is slow to answer and answers many questions at once, if none waits for another's answer.
        for key in keys { touched ^= slots[Self.slot(key, slots.count)] }
        let before = count
        for key in keys { insert(key, number) }
        return count - before
    }

    private mutating func insert(_ key: UInt32, _ number: UInt32) {
        let entry = UInt64(key) << 32 | UInt64(number)
        var slot = Self.slot(key, slots.count)
        var same = 0
        while slots[slot] != 0 {
            if slots[slot] == entry { return }
            if UInt32(truncatingIfNeeded: slots[slot] >> 32) == key { same += 1 }
            slot = slot + 1 == slots.count ? 0 : slot + 1
        }
        guard same < Self.maximumPerKey else { return }
        slots[slot] = entry
        count += 1
    }

    /// Calls `body` with each number under a key.
    func forEach(_ key: UInt32, _ body: (UInt32) -> Void) {
        var slot = Self.slot(key, slots.count)
        while slots[slot] != 0 {
            if UInt32(truncatingIfNeeded: slots[slot] >> 32) == key {
                body(UInt32(truncatingIfNeeded: slots[slot]))
            }
            slot = slot + 1 == slots.count ? 0 : slot + 1
        }
    }

    /// The first entry of a key's chain, of whatever key; 0 where there is none.
    func head(_ key: UInt32) -> UInt64 { slots[Self.slot(key, slots.count)] }

    private mutating func grow() {
        var larger = [UInt64](repeating: 0, count: slots.count + slots.count / 2)
        for entry in slots where entry != 0 {
            var slot = Self.slot(UInt32(truncatingIfNeeded: entry >> 32), larger.count)
            while larger[slot] != 0 { slot = slot + 1 == larger.count ? 0 : slot + 1 }
            larger[slot] = entry
        }
        slots = larger
    }

    /// Keys are the smallest hashes of texts, so they are spread again first.
    private static func slot(_ key: UInt32, _ count: Int) -> Int {
        let spread = (UInt64(key) &* 0x9e37_79b9_7f4a_7c15) >> 32
        return Int((spread &* UInt64(count)) >> 32)
    }
}
