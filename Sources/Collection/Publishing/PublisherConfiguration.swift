public import ZeroMQ

/// Where events are published and replayed, and the bounds of both.
public struct PublisherConfiguration: Sendable {
    /// XPUB: each event as it becomes safe.
    public var eventsEndpoint: Endpoint = "tcp://127.0.0.1:7403"
    /// ROUTER: replay by sequence number.
    public var replayEndpoint: Endpoint = "tcp://127.0.0.1:7404"
    public var security = SocketOptions.Security.none
    /// Events in one replay.
    public var replayEventsMaximum = 1_000
    /// Bytes of the events in one replay; a single larger event still goes.
    public var replayBytesMaximum = 8 << 20
    /// Replays that wait for one slow peer.
    public var replaysQueuedMaximum = 4
    /// Requests answered in one turn of the loop.
    public var turnRequestsMaximum = 16
    /// Events that wait for the publishing thread; beyond it the oldest are left to replay.
    public var queuedEventsMaximum = 4_096
    /// Their bytes.
    public var queuedBytesMaximum = 64 << 20
    /// Events that wait for one slow subscriber; beyond it the subscriber misses some, and asks for a replay.
    public var subscriberEventsMaximum = 4_096

    public init() {}
}
