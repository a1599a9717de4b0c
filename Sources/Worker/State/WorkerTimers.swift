public import Wire

/// The timers that a hub's WELCOME sets, within bounds of our own: no hub can make a worker spin or wait for
/// ever.
public struct WorkerTimers: Hashable, Sendable {
    public var heartbeatMilliseconds: Int64
    public var silenceMilliseconds: Int64
    public var leaseMilliseconds: Int64

    static let heartbeatMillisecondsRange: ClosedRange<Int64> = 20...60_000
    static let silenceMillisecondsMaximum: Int64 = 600_000
    static let leaseMillisecondsRange: ClosedRange<Int64> = 100...86_400_000

    public init(_ welcome: HubMessage.Welcome) {
        heartbeatMilliseconds = Int64(welcome.heartbeatMilliseconds)
            .clamped(to: Self.heartbeatMillisecondsRange)
        silenceMilliseconds = Int64(welcome.silenceMilliseconds)
            .clamped(to: 2 * heartbeatMilliseconds...Self.silenceMillisecondsMaximum)
        leaseMilliseconds = Int64(welcome.leaseMilliseconds).clamped(to: Self.leaseMillisecondsRange)
    }
}

extension Int64 {
    func clamped(to range: ClosedRange<Int64>) -> Int64 {
        Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}
