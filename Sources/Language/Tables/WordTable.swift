/// A map from words to values: open addressing with linear probing, at most half full, one or two cache lines
/// a look-up. Built once from a resource file and read ever after.
public struct WordTable<Value> {
    /// 0 marks a free slot; no word has that id in practice, and a word that had it would not be found.
    @usableFromInline var keys: [UInt64]
    @usableFromInline var values: [Value?]
    @usableFromInline var used = 0

    /// - Parameter minimumCapacity: words that fit before the first regrowth.
    @inlinable
    public init(minimumCapacity: Int = 8) {
        var capacity = 16
        while capacity < 2 * minimumCapacity { capacity *= 2 }
        keys = Array(repeating: 0, count: capacity)
        values = Array(repeating: nil, count: capacity)
    }

    /// Words in the table.
    @inlinable public var count: Int { used }

    @inlinable
    public subscript(word: WordID) -> Value? {
        get {
            let slot = slot(of: word.rawValue)
            return keys[slot] == 0 ? nil : values[slot]
        }
        set { setValue(newValue, of: word.rawValue) }
    }

    @inlinable public func contains(_ word: WordID) -> Bool { keys[slot(of: word.rawValue)] != 0 }

    /// Where the key is, or the free slot where it would be; one in two is free.
    @inlinable @inline(__always)
    func slot(of key: UInt64) -> Int {
        let mask = keys.count &- 1
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while keys[slot] != key, keys[slot] != 0 { slot = (slot &+ 1) & mask }
        return slot
    }

    @inlinable
    mutating func setValue(_ value: Value?, of key: UInt64) {
        guard key != 0 else { return }
        if 2 * (used + 1) > keys.count { grow(to: keys.count) }
        let slot = slot(of: key)
        if keys[slot] == 0 { used += 1 }
        keys[slot] = key
        values[slot] = value
    }

    /// Makes room for so many words.
    @inlinable
    public mutating func reserve(words: Int) {
        if 2 * words > keys.count { grow(to: words) }
    }

    @inlinable
    mutating func grow(to capacity: Int) {
        var larger = WordTable(minimumCapacity: capacity)
        for (key, value) in zip(keys, values) where key != 0 { larger.setValue(value, of: key) }
        self = larger
    }
}

extension WordTable: Sendable where Value: Sendable {}
