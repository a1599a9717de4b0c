/// How far the index has read the stream of events.
public struct StreamPosition: Hashable, Sendable {
    /// The collector's log; `nil` before the first event.
    public var log: String?
    /// The last sequence number taken in.
    public var sequence: Int64

    public init(log: String?, sequence: Int64) {
        self.log = log
        self.sequence = sequence
    }
}
