/// An event as the collector published it.
public struct SequencedEvent: Hashable, Sendable {
    /// Counts up by one from 1.
    public var sequence: Int64
    /// The event, as JSON.
    public var bytes: [UInt8]

    public init(sequence: Int64, bytes: [UInt8]) {
        self.sequence = sequence
        self.bytes = bytes
    }
}
