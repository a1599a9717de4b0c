/// The waits of a stage that cannot work: each twice as long as the one before, until a job is done.
struct StagePause {
    let firstMilliseconds: Int64
    let maximumMilliseconds: Int64
    private(set) var untilMilliseconds: Int64?
    private var nextMilliseconds: Int64

    init(firstMilliseconds: Int64, maximumMilliseconds: Int64) {
        self.firstMilliseconds = max(1, firstMilliseconds)
        self.maximumMilliseconds = max(1, maximumMilliseconds)
        nextMilliseconds = self.firstMilliseconds
    }

    /// Begins a wait, or stays with one that has begun.
    /// - Returns: its length.
    mutating func begin(at now: Int64) -> Int64 {
        if let untilMilliseconds { return max(0, untilMilliseconds - now) }
        let wait = min(nextMilliseconds, maximumMilliseconds)
        nextMilliseconds = min(wait * 2, maximumMilliseconds)
        untilMilliseconds = now + wait
        return wait
    }

    /// Whether a wait is over just now; says so once.
    mutating func isOver(at now: Int64) -> Bool {
        guard let until = untilMilliseconds, until <= now else { return false }
        untilMilliseconds = nil
        return true
    }

    mutating func reset() { nextMilliseconds = firstMilliseconds }
}
