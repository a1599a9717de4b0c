/// Which numbers were entered under a key within the window: one table a day, dropped whole.
struct WindowPostings {
    /// Numbers under one key that are looked at, those of the newest days. A shingle or term that more texts
    /// share tells little, and the cost of an article stays the same however many there are.
    static let maximumPerKey = 64

    private var segments: [(day: Int, postings: Postings)] = []
    private var filter = DayFilter()

    mutating func insert(_ keys: some Collection<UInt32>, _ number: UInt32, day: Int) {
        let entries = segments[position(of: day)].postings.insert(keys, number)
        filter.insert(keys, day: day, entries: entries)
    }

    mutating func drop(before day: Int) {
        let gone = segments.prefix { $0.day < day }
        guard !gone.isEmpty else { return }
        segments.removeFirst(gone.count)
        for segment in gone {
            filter.remove(
                day: segment.day, entered: segment.postings.count, others: segments.lazy.map(\.day))
        }
    }

    /// Calls `body` with each number under each key, and with the key's index; keys in order.
    func find(_ keys: [UInt32], _ body: (Int, UInt32) -> Void) {
        var found = (key: 0, count: 0)
        for probe in probes(keys) where probe.head != 0 {
            if probe.key != found.key { found = (probe.key, 0) }
            guard found.count < Self.maximumPerKey else { continue }
            segments[probe.segment].postings.forEach(keys[probe.key]) { number in
                guard found.count < Self.maximumPerKey else { return }
                found.count += 1
                body(probe.key, number)
            }
        }
    }

    private struct Probe {
        var key: Int
        var segment: Int
        /// The first entry of the table's chain; 0 where there is none.
        var head: UInt64
    }

    /// Where keys may stand, the newest days first. Memory is slow to answer and answers many questions at once,
    /// so all are asked before the first answer is looked at.
    private func probes(_ keys: [UInt32]) -> [Probe] {
        var probes: [Probe] = []
        let days = keys.map { filter.days($0) }
        for key in keys.indices {
            for segment in segments.indices.reversed()
            where DayFilter.contains(days[key], segments[segment].day) {
                let head = segments[segment].postings.head(keys[key])
                probes.append(Probe(key: key, segment: segment, head: head))
            }
        }
        return probes
    }

    private mutating func position(of day: Int) -> Int {
        if let last = segments.last, last.day == day { return segments.count - 1 }
        let position = segments.firstIndex { $0.day >= day } ?? segments.count
        if position == segments.count || segments[position].day != day {
            segments.insert((day, Postings()), at: position)
        }
        return position
    }
}
