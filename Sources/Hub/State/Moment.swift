/// A span or point of time in milliseconds.
public typealias Milliseconds = Int64

/// One reading of both clocks.
public struct Moment: Hashable, Sendable {
    /// Never goes back: leases, silence, backoff. Its zero means nothing.
    public var steady: Milliseconds
    /// Since 1970: what is written down.
    public var wall: Milliseconds

    public init(steady: Milliseconds, wall: Milliseconds) {
        self.steady = steady
        self.wall = wall
    }
}
