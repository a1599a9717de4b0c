import CZeroMQ

/// Something that happened to a connection (zmq_socket_monitor(3)).
public struct MonitorEvent: Sendable, Hashable {
    /// What happened.
    public enum Kind: Sendable, Hashable {
        /// The network connection stands; the handshake follows.
        case connected
        /// The connection is under way.
        case connectDelayed
        /// The connection failed and is tried again after this pause.
        case connectRetried(afterMilliseconds: Int)
        case listening
        case bindFailed(ZeroMQError.Code)
        case accepted
        case acceptFailed(ZeroMQError.Code)
        case closed
        case closeFailed(ZeroMQError.Code)
        /// The connection broke, or a peer broke a rule such as the longest frame.
        case disconnected
        /// The peer is known, authenticated where keys are used, and messages flow.
        case handshakeSucceeded
        case handshakeFailed(HandshakeFailure)
        /// The last event: the socket has closed or is watched no more.
        case stopped
        case unknown(UInt16)
    }

    public let kind: Kind
    /// The endpoint as the socket was given it, or the address of the connection.
    public let endpoint: Endpoint

    public init(_ kind: Kind, at endpoint: Endpoint) {
        self.kind = kind
        self.endpoint = endpoint
    }

    /// Frame 1 holds a 16-bit event and a 32-bit value in the machine's byte order, frame 2 the endpoint.
    init?(_ message: Message) {
        guard message.frames.count == 2, message.frames[0].count == 6 else { return nil }
        let (event, value) = message.frames[0].withUnsafeBytes { bytes in
            (
                bytes.loadUnaligned(fromByteOffset: 0, as: UInt16.self),
                bytes.loadUnaligned(fromByteOffset: 2, as: Int32.self)
            )
        }
        kind = Kind(event: Int32(event), value: value)
        endpoint = Endpoint(message.frames[1].string ?? "")
    }
}

extension MonitorEvent.Kind {
    init(event: Int32, value: Int32) {
        switch event {
        case ZMQ_EVENT_CONNECTED: self = .connected
        case ZMQ_EVENT_CONNECT_DELAYED: self = .connectDelayed
        case ZMQ_EVENT_CONNECT_RETRIED: self = .connectRetried(afterMilliseconds: Int(value))
        case ZMQ_EVENT_LISTENING: self = .listening
        case ZMQ_EVENT_BIND_FAILED: self = .bindFailed(.init(rawValue: value))
        case ZMQ_EVENT_ACCEPTED: self = .accepted
        case ZMQ_EVENT_ACCEPT_FAILED: self = .acceptFailed(.init(rawValue: value))
        case ZMQ_EVENT_CLOSED: self = .closed
        case ZMQ_EVENT_CLOSE_FAILED: self = .closeFailed(.init(rawValue: value))
        case ZMQ_EVENT_DISCONNECTED: self = .disconnected
        case ZMQ_EVENT_HANDSHAKE_SUCCEEDED: self = .handshakeSucceeded
        case ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL: self = .handshakeFailed(.system(.init(rawValue: value)))
        case ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL: self = .handshakeFailed(.protocolError(.init(value)))
        case ZMQ_EVENT_HANDSHAKE_FAILED_AUTH: self = .handshakeFailed(.refused(status: Int(value)))
        case ZMQ_EVENT_MONITOR_STOPPED: self = .stopped
        default: self = .unknown(UInt16(truncatingIfNeeded: event))
        }
    }
}

extension MonitorEvent: CustomStringConvertible {
    /// One sentence, and what to do where something is wrong.
    public var description: String {
        switch kind {
        case .connected: "connected to \(endpoint)"
        case .connectDelayed: "connecting to \(endpoint)"
        case .connectRetried(let pause): "no answer from \(endpoint); trying again in \(pause) ms"
        case .listening: "listening at \(endpoint)"
        case .bindFailed(let code): "\(ZeroMQError(code, .bind, endpoint: endpoint))"
        case .accepted: "accepted a connection at \(endpoint)"
        case .acceptFailed(let code):
            "cannot accept a connection at \(endpoint): \(code.advice(for: .bind))"
        case .closed: "closed \(endpoint)"
        case .closeFailed(let code): "cannot close \(endpoint): \(code)"
        case .disconnected: "the connection at \(endpoint) broke"
        case .handshakeSucceeded: "ready to exchange messages at \(endpoint)"
        case .handshakeFailed(let failure): "no messages with the peer at \(endpoint): \(failure)"
        case .stopped: "watching ended"
        case .unknown(let event): "event \(event) at \(endpoint)"
        }
    }
}
