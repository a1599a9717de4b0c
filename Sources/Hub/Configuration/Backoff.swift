/// How long a job waits before another attempt: exponential, capped, jittered so that retries spread.
public struct Backoff: Hashable, Sendable {
    /// The wait after the first charged attempt.
    public var baseMilliseconds: Int
    /// By how much each further wait is longer.
    public var factor: Double
    public var maximumMilliseconds: Int
    /// The share of a wait that chance adds or takes, 0 to 1.
    public var jitter: Double

    public init(
        baseMilliseconds: Int = 200, factor: Double = 2, maximumMilliseconds: Int = 30_000,
        jitter: Double = 0.5
    ) {
        self.baseMilliseconds = baseMilliseconds
        self.factor = factor
        self.maximumMilliseconds = maximumMilliseconds
        self.jitter = jitter
    }

    /// - Parameter attempts: how many are charged, 1 or more.
    func milliseconds(
        afterAttempts attempts: Int, using generator: inout some RandomNumberGenerator
    ) -> Milliseconds {
        var wait = Double(max(0, baseMilliseconds))
        for _ in 1..<max(2, min(attempts, 64)) where attempts > 1 && wait < Double(maximumMilliseconds) {
            wait *= max(1, factor)
        }
        wait = min(wait, Double(max(0, maximumMilliseconds)))
        let share = min(max(jitter, 0), 1)
        return Milliseconds(wait * Double.random(in: (1 - share)...(1 + share), using: &generator))
    }
}
