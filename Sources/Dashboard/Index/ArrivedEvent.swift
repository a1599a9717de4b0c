/// An event as it came from the collector.
public struct ArrivedEvent: Hashable, Sendable {
    /// The collector's number.
    public var sequence: Int64
    /// JSON.
    public var bytes: [UInt8]

    public init(sequence: Int64, bytes: [UInt8]) {
        self.sequence = sequence
        self.bytes = bytes
    }
}
