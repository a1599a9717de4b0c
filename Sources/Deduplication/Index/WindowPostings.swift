/// Which numbers were entered under a key within the window: one table a day, dropped whole.
struct WindowPostings {
    /// Numbers under one key that are looked at, those of the newest days. A shingle or term that more texts
    /// share tells little, and the cost of an article stays the same however many there are.
    static let maximumPerKey = 128

    private var segments: [(day: Int, postings: Postings)] = []
    private var filter = DayFilter()

    mutating func insert(_ key: UInt32, _ number: UInt32, day: Int) {
        let position = position(of: day)
        if segments[position].postings.insert(key, number) { filter.insert(key, day: day) }
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

    /// Appends the numbers under a key.
    func find(_ key: UInt32, _ found: inout [UInt32]) {
        let enough = found.count + Self.maximumPerKey
        let days = filter.days(key)
        for index in segments.indices.reversed() where DayFilter.contains(days, segments[index].day) {
            segments[index].postings.forEach(key) { found.append($0) }
            if found.count >= enough { break }
        }
        if found.count > enough { found.removeLast(found.count - enough) }
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
