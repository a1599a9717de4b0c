/// An event as the collector published it.
public struct SequencedEvent: Hashable, Sendable {
    /// Counts up by one from 1.
    public var sequence: Int64
    /// Names the log that counts.
    public var log: String
    /// The event, as JSON.
    public var bytes: [UInt8]

    public init(sequence: Int64, log: String, bytes: [UInt8]) {
        self.sequence = sequence
        self.log = log
        self.bytes = bytes
    }
}
