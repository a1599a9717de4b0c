/// A worker's or operator's connection, named by the ROUTER. A reconnect is another peer.
public struct Peer: Hashable, Sendable {
    public var routingID: [UInt8]

    public init(routingID: [UInt8]) { self.routingID = routingID }
}
