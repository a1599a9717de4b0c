/// What `Socket.receive` found.
public enum Received: Sendable {
    case message(Message)
    /// A message above a limit of the socket; its content is gone.
    case overLimit(OverLimit)
}

/// A message that was read off the socket and thrown away.
public struct OverLimit: Sendable, Hashable, CustomStringConvertible {
    /// How many frames came.
    public let frames: Int
    /// How many bytes came.
    public let bytes: Int
    public let maximumFrames: Int
    public let maximumMessageBytes: Int
    /// The frames that lead back to the sender, for a refusal in words: on a ROUTER the routing id, and
    /// the empty delimiter if a REQ socket put one. Empty on other sockets.
    public let returnAddress: [Frame]

    public var description: String {
        """
        a message of \(frames) frames and \(bytes) bytes was refused; \
        at most \(maximumFrames) frames and \(maximumMessageBytes) bytes are taken
        """
    }
}
