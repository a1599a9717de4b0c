/// Where the answer to an article goes: a publisher's connection and the frames that stand before its JSON.
public struct Publisher: Hashable, Sendable {
    public var routingID: [UInt8]
    /// The frames between the routing id and the JSON, mirrored in the answer: none, the empty frame of REQ, or
    /// a tag of the publisher's and the empty frame.
    public var envelope: [[UInt8]]

    public init(routingID: [UInt8], envelope: [[UInt8]]) {
        self.routingID = routingID
        self.envelope = envelope
    }
}
