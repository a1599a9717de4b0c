/// Where the answer to an article goes: a publisher's connection and the shape of its envelope.
public struct Publisher: Hashable, Sendable {
    public var routingID: [UInt8]
    /// Sends an empty frame before its JSON, as REQ does; the answer does the same.
    public var hasDelimiter: Bool

    public init(routingID: [UInt8], hasDelimiter: Bool) {
        self.routingID = routingID
        self.hasDelimiter = hasDelimiter
    }
}
