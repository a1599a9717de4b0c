/// How a socket behaves. Every default is bounded; libzmq's own often are not.
public struct SocketOptions: Sendable {
    // MARK: Bounds

    /// How long unsent messages may delay the end of the context after `close`.
    public var lingerMilliseconds = 1_000
    /// Messages queued for one peer before `send` says `full`.
    public var sendHighWater = 1_000
    /// Messages queued from one peer before its connection is no longer read.
    public var receiveHighWater = 1_000
    /// A peer that sends a longer frame is disconnected.
    public var maximumFrameBytes = 8 << 20
    /// Longer messages are drained and reported as ``OverLimit``. libzmq assembles a message before anyone
    /// sees it and does not bound the number of its frames, so this bounds what the program holds.
    public var maximumFrames = 64
    public var maximumMessageBytes = 32 << 20

    // MARK: Connections

    /// ZMTP pings on a silent connection, which find a half-open one; 0 turns them off.
    public var heartbeatIntervalMilliseconds = 2_000
    /// A connection that is silent for so long after a ping is closed.
    public var heartbeatTimeoutMilliseconds = 6_000
    /// A connection whose handshake takes longer is closed (libzmq: 30 s).
    public var handshakeMilliseconds = 4_000
    /// A connection that the network does not answer for so long is tried again.
    public var connectTimeoutMilliseconds = 4_000
    /// The first pause before connecting again. libzmq adds a random part of the same length, then doubles.
    public var reconnectMilliseconds = 500
    /// The longest pause before connecting again.
    public var reconnectMaximumMilliseconds = 30_000
    /// Connections that the system holds until they are accepted: room for a storm of reconnecting peers.
    public var acceptBacklog = 1_024
    /// Whether names and `*` may mean IPv6 addresses too.
    public var ipv6 = false
    /// TCP keepalive after this silence, in seconds; nil leaves it off, as ZMTP heartbeats find more.
    public var tcpKeepaliveIdleSeconds: Int? = 60
    /// Whether messages are queued only for finished connections: while there is none, `send` says `full`,
    /// and a lost connection takes its queue with it instead of sending it into the next one.
    public var onlyToConnected = false

    // MARK: Patterns

    /// ROUTER: an unknown or full peer is told by `send`, where libzmq would drop the message in silence.
    public var routerMandatory = true
    /// The name that a ROUTER shall know this socket by: 1 to 255 bytes, the first not zero. nil, the
    /// default, lets the ROUTER make one, which no second peer can take.
    public var routingID: [UInt8]?
    /// XPUB: report every subscription, also of topics that someone has already.
    public var everySubscription = false

    // MARK: Security

    public var security = Security.none

    public init() {}
}
