/// The bounds of every message. Beyond them a peer is refused in words or cut off by the socket.
public enum WireLimits {
    /// One frame: sets `ZMQ_MAXMSGSIZE`.
    public static let frameBytes = 16 * 1024 * 1024
    /// All frames of one message.
    public static let messageBytes = 32 * 1024 * 1024
    /// Version, verb, header and parts.
    public static let frames = 64
    /// The header frame.
    public static let headerBytes = 1024 * 1024
    /// Nested arrays and objects in any JSON taken from outside.
    public static let jsonDepth = 64
    /// Jobs a worker may ask to hold.
    public static let credit = 1024
    /// An article's id.
    public static let idBytes = 128
    /// A dead letter's or refusal's reason; longer ones are cut.
    public static let reasonBytes = 2048
}
