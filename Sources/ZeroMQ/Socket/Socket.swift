import CZeroMQ

/// A ZeroMQ socket. It belongs to the thread that made it and never blocks.
///
/// Every use from another thread traps with a sentence. To hand a socket to another thread, call
/// ``detach()`` and move it there; to reach its owner from another thread, use a ``Waker``.
/// The socket closes when it goes out of scope and lingers as long as its options say.
public struct Socket: ~Copyable {
    public let kind: Kind
    let handle: SocketHandle
    let maximumFrames: Int
    let maximumMessageBytes: Int

    /// - Throws: ``ZeroMQError`` when the limit of sockets or files is reached, or an option is refused.
    public init(
        _ kind: Kind, in context: Context, options: SocketOptions = SocketOptions()
    ) throws(ZeroMQError) {
        let handle = try SocketHandle(kind, in: context)
        try options.apply(to: handle, of: kind)
        self.kind = kind
        self.handle = handle
        maximumFrames = options.maximumFrames
        maximumMessageBytes = options.maximumMessageBytes
    }

    deinit { handle.close() }

    /// Closes the socket now. Unsent messages leave within the linger of its options.
    public consuming func close() {}

    /// Gives the socket up: the next thread that uses it owns it. Whatever hands the socket over (starting
    /// a thread, a mutex) orders the memory of the two threads.
    public func detach() {
        handle.detach()
    }

    /// What the socket can do now without waiting.
    public var events: PollEvents {
        get throws(ZeroMQError) {
            PollEvents(rawValue: Int16(truncatingIfNeeded: try handle.integerOption(ZMQ_EVENTS)))
        }
    }
}

@available(*, unavailable, message: "a socket belongs to one thread")
extension Socket: @unchecked Sendable {}
