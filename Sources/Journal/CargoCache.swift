import DequeModule

/// The parts that will soon be asked for again, least recently used out first, bounded by bytes.
struct CargoCache {
    /// Beyond this the oldest entries go.
    let maximumBytes: Int
    private(set) var bytes = 0
    private var entries: [ArticleNumber: (cargo: Cargo, stamp: UInt64)] = [:]
    /// Uses in order; a stamp that is no longer its entry's is skipped.
    private(set) var uses: Deque<(number: ArticleNumber, stamp: UInt64)> = []
    private var clock: UInt64 = 0

    init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

    var count: Int { entries.count }

    mutating func insert(_ cargo: Cargo, for number: ArticleNumber) {
        remove(number)
        guard cargo.bytes <= maximumBytes else { return }
        bytes += cargo.bytes
        let stamp = touch(number)
        entries[number] = (cargo, stamp)
        while bytes > maximumBytes, let use = uses.popFirst() {
            if entries[use.number]?.stamp == use.stamp { remove(use.number) }
        }
    }

    mutating func cargo(of number: ArticleNumber) -> Cargo? {
        guard let cargo = entries[number]?.cargo else { return nil }
        let stamp = touch(number)
        entries[number]?.stamp = stamp
        return cargo
    }

    mutating func remove(_ number: ArticleNumber) {
        if let entry = entries.removeValue(forKey: number) { bytes -= entry.cargo.bytes }
    }

    mutating func removeAll() {
        entries.removeAll()
        uses.removeAll()
        bytes = 0
    }

    private mutating func touch(_ number: ArticleNumber) -> UInt64 {
        clock += 1
        uses.append((number, clock))
        if uses.count > 2 * entries.count + 64 {
            let entries = entries
            let stamp = clock
            uses.removeAll { $0.stamp != stamp && entries[$0.number]?.stamp != $0.stamp }
        }
        return clock
    }
}
