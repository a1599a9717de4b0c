import Synchronization

/// Finds the entries whose names or host names look most like one that is in no list.
///
/// Likeness is the Dice coefficient of the two sets of byte trigrams (Dice 1945). The index is made when it
/// is first asked for, not when a worker starts.
final class NearestEntries: Sendable {
    /// Less alike than this is no hint.
    static let leastLikeness = 0.55
    /// A longer text is compared by its beginning.
    static let maxBytes = 96
    static let maxHints = 2

    private struct Index {
        /// By key: how many trigrams it has, and the outlets that bear it.
        var keys: [(trigrams: Int, outlets: [Int])] = []
        /// Trigram to indices into `keys`.
        var postings: [UInt32: [Int]] = [:]

        mutating func add(_ key: String, _ outlets: [Int]) {
            let own = trigrams(of: key)
            for trigram in own { postings[trigram, default: []].append(keys.count) }
            keys.append((own.count, outlets))
        }
    }

    private let names: [String: [Int]]
    private let hosts: [String: Int]
    private let made = Mutex<Index?>(nil)

    init(names: [String: [Int]], hosts: [String: Int]) {
        self.names = names
        self.hosts = hosts
    }

    private var index: Index {
        made.withLock { made in
            if let made { return made }
            var index = Index()
            for (name, outlets) in names { index.add(name, outlets) }
            for (host, outlet) in hosts { index.add(host, [outlet]) }
            made = index
            return index
        }
    }

    /// Indices of outlets, the most alike first.
    func outlets(like text: String) -> [Int] {
        let index = index
        let own = trigrams(of: text)
        var common: [Int: Int] = [:]
        for trigram in own { for key in index.postings[trigram] ?? [] { common[key, default: 0] += 1 } }
        var likeness: [Int: Double] = [:]
        for (key, count) in common {
            let value = Double(2 * count) / Double(own.count + index.keys[key].trigrams)
            guard value >= Self.leastLikeness else { continue }
            for outlet in index.keys[key].outlets { likeness[outlet] = max(value, likeness[outlet] ?? 0) }
        }
        let sorted = likeness.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return sorted.prefix(Self.maxHints).map(\.key)
    }
}

private func trigrams(of text: String) -> Set<UInt32> {
    let bytes = [0x20] + text.utf8.prefix(NearestEntries.maxBytes) + [0x20]
    guard bytes.count >= 3 else { return [] }
    return Set(
        (2..<bytes.count).map { index in
            bytes[(index - 2)...index].reduce(0) { $0 << 8 | UInt32($1) }
        })
}
