/// How long to wait before a program that died is started again: doubles from death to death, and begins anew
/// once the program has lived for a while.
struct RestartPause: Hashable {
    static let firstMilliseconds: Int64 = 250
    static let longestMilliseconds: Int64 = 10_000
    /// Who lived so long died of something new.
    static let steadyMilliseconds: Int64 = 30_000

    private var nextMilliseconds = firstMilliseconds

    mutating func afterDeath(livedMilliseconds: Int64) -> Int64 {
        if livedMilliseconds >= Self.steadyMilliseconds { nextMilliseconds = Self.firstMilliseconds }
        defer { nextMilliseconds = min(nextMilliseconds * 2, Self.longestMilliseconds) }
        return nextMilliseconds
    }
}
