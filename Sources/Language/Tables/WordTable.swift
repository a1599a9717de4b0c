/// A map from words to values: open addressing with linear probing, at most half full, one or two cache lines
/// a look-up. Built once from a resource file and read ever after.
public struct WordTable<Value> {
    /// Words in the table.
    public private(set) var count = 0
    /// 0 marks a free slot; no word has that id in practice, and a word that had it would not be found.
    @usableFromInline var keys: [UInt64]
    @usableFromInline var values: [Value?]
    @usableFromInline var mask: Int

    /// - Parameter minimumCapacity: words that fit before the first regrowth.
    public init(minimumCapacity: Int = 8) {
        var capacity = 16
        while capacity < 2 * minimumCapacity { capacity *= 2 }
        keys = Array(repeating: 0, count: capacity)
        values = Array(repeating: nil, count: capacity)
        mask = capacity - 1
    }

    @inlinable public subscript(word: WordID) -> Value? {
        get { value(of: word.rawValue) }
        set { setValue(newValue, of: word.rawValue) }
    }

    @inlinable
    func value(of key: UInt64) -> Value? {
        var slot = slotHint(key)
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    @usableFromInline
    mutating func setValue(_ value: Value?, of key: UInt64) {
        guard key != 0 else { return }
        if 2 * (count + 1) > keys.count { grow() }
        var slot = slotHint(key)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        if keys[slot] == 0 { count += 1 }
        keys[slot] = key
        values[slot] = value
    }

    @inlinable @inline(__always)
    func slotHint(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    }

    private mutating func grow() {
        var larger = WordTable(minimumCapacity: keys.count)
        for (key, value) in zip(keys, values) where key != 0 { larger.setValue(value, of: key) }
        self = larger
    }
}

extension WordTable: Sendable where Value: Sendable {}
