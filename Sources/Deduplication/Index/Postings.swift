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

    /// Enters a number, once, unless the key has too many.
    /// - Returns: whether it is new.
    @discardableResult
    mutating func insert(_ key: UInt32, _ number: UInt32) -> Bool {
        if Double(count + 1) > Double(slots.count) * Self.maximumLoad { grow() }
        let entry = UInt64(key) << 32 | UInt64(number)
        var slot = Self.slot(key, slots.count)
        var same = 0
        while slots[slot] != 0 {
            if slots[slot] == entry { return false }
            if UInt32(truncatingIfNeeded: slots[slot] >> 32) == key { same += 1 }
            slot = slot + 1 == slots.count ? 0 : slot + 1
        }
        guard same < Self.maximumPerKey else { return false }
        slots[slot] = entry
        count += 1
        return true
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
