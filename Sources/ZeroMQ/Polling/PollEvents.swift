import CZeroMQ

/// What a socket or descriptor is, or should be, ready for.
public struct PollEvents: OptionSet, Sendable, Hashable {
    public let rawValue: Int16

    public init(rawValue: Int16) {
        self.rawValue = rawValue
    }

    public static let readable = PollEvents(rawValue: Int16(ZMQ_POLLIN))
    public static let writable = PollEvents(rawValue: Int16(ZMQ_POLLOUT))
    /// A descriptor in an error state; never on sockets.
    public static let failed = PollEvents(rawValue: Int16(ZMQ_POLLERR))
}
