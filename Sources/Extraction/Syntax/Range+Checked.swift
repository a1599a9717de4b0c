extension Range where Bound == Int {
    /// From `start` to `end`; empty where `end` comes first.
    init(from start: Int, to end: Int) { self = start..<Swift.max(start, end) }
}
