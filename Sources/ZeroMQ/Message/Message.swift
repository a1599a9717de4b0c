/// A message of one or more frames, which arrives whole or not at all.
public struct Message: Sendable, Hashable, ExpressibleByArrayLiteral {
    public var frames: [Frame]

    public init(_ frames: [Frame]) {
        self.frames = frames
    }

    public init(arrayLiteral elements: Frame...) {
        self.init(elements)
    }

    /// All bytes of all frames.
    public var byteCount: Int {
        frames.reduce(0) { $0 + $1.count }
    }

    // libzmq does not always put the properties of a connection on a ROUTER's first frame.

    /// What ZAP said who sent this, or nil where nobody was asked.
    public var userID: String? { frames.last?.userID }

    /// The network address of the sender, or nil (`inproc`).
    public var peerAddress: String? { frames.last?.peerAddress }
}
