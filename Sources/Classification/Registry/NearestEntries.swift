/// Finds the entries whose names or host names look most like one that is in no list.
///
/// Likeness is the Dice coefficient of the two sets of byte trigrams (Dice 1945).
struct NearestEntries: Sendable {
    /// Less alike than this is no hint.
    static let leastLikeness = 0.55
    /// A longer text is compared by its beginning.
    static let maxBytes = 96
    static let maxHints = 2

    /// By key: how many trigrams it has, and the outlets that bear it.
    private var keys: [(trigrams: Int, outlets: [Int])] = []
    /// Trigram to indices into `keys`.
    private var postings: [UInt32: [Int]] = [:]

    init(names: [String: [Int]], hosts: [String: Int]) {
        for (name, outlets) in names { add(name, outlets) }
        for (host, outlet) in hosts { add(host, [outlet]) }
    }

    private mutating func add(_ key: String, _ outlets: [Int]) {
        let trigrams = Self.trigrams(of: key)
        for trigram in trigrams { postings[trigram, default: []].append(keys.count) }
        keys.append((trigrams.count, outlets))
    }

    /// Indices of outlets, the most alike first.
    func outlets(like text: String) -> [Int] {
        let trigrams = Self.trigrams(of: text)
        var common: [Int: Int] = [:]
        for trigram in trigrams { for key in postings[trigram] ?? [] { common[key, default: 0] += 1 } }
        var likeness: [Int: Double] = [:]
        for (key, count) in common {
            let value = Double(2 * count) / Double(trigrams.count + keys[key].trigrams)
            guard value >= Self.leastLikeness else { continue }
            for outlet in keys[key].outlets { likeness[outlet] = max(value, likeness[outlet] ?? 0) }
        }
        let sorted = likeness.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return sorted.prefix(Self.maxHints).map(\.key)
    }

    private static func trigrams(of text: String) -> Set<UInt32> {
        let bytes = [0x20] + text.utf8.prefix(maxBytes) + [0x20]
        guard bytes.count >= 3 else { return [] }
        return Set(
            (2..<bytes.count).map { index in
                bytes[(index - 2)...index].reduce(0) { $0 << 8 | UInt32($1) }
            })
    }
}
