import CZeroMQ

extension SocketOptions {
    /// Sets every option; libzmq wants most of them before the first `bind` or `connect`.
    func apply(to handle: SocketHandle, of kind: Socket.Kind) throws(ZeroMQError) {
        try applyBounds(to: handle)
        try applyConnections(to: handle)
        try applyPattern(to: handle, of: kind)
        try applySecurity(to: handle)
    }

    private func applyBounds(to handle: SocketHandle) throws(ZeroMQError) {
        // Negative means "for ever" to libzmq.
        try handle.set(ZMQ_LINGER, to: max(0, lingerMilliseconds))
        try handle.set(ZMQ_SNDHWM, to: max(1, sendHighWater))
        try handle.set(ZMQ_RCVHWM, to: max(1, receiveHighWater))
        try handle.set(ZMQ_MAXMSGSIZE, toWide: max(1, maximumFrameBytes))
    }

    private func applyConnections(to handle: SocketHandle) throws(ZeroMQError) {
        try handle.set(ZMQ_HEARTBEAT_IVL, to: heartbeatIntervalMilliseconds)
        try handle.set(ZMQ_HEARTBEAT_TIMEOUT, to: heartbeatTimeoutMilliseconds)
        // The peer closes the connection too, should its own heartbeats be off.
        try handle.set(ZMQ_HEARTBEAT_TTL, to: heartbeatTimeoutMilliseconds)
        try handle.set(ZMQ_HANDSHAKE_IVL, to: handshakeMilliseconds)
        try handle.set(ZMQ_CONNECT_TIMEOUT, to: connectTimeoutMilliseconds)
        try handle.set(ZMQ_RECONNECT_IVL, to: reconnectMilliseconds)
        try handle.set(ZMQ_RECONNECT_IVL_MAX, to: reconnectMaximumMilliseconds)
        try handle.set(ZMQ_BACKLOG, to: acceptBacklog)
        try handle.set(ZMQ_IPV6, to: ipv6)
        try handle.set(ZMQ_IMMEDIATE, to: onlyToConnected)
        if let tcpKeepaliveIdleSeconds {
            try handle.set(ZMQ_TCP_KEEPALIVE, to: true)
            try handle.set(ZMQ_TCP_KEEPALIVE_IDLE, to: tcpKeepaliveIdleSeconds)
        }
    }

    private func applyPattern(to handle: SocketHandle, of kind: Socket.Kind) throws(ZeroMQError) {
        if kind == .router {
            try handle.set(ZMQ_ROUTER_MANDATORY, to: routerMandatory)
        }
        if kind == .xPublish, everySubscription {
            try handle.set(ZMQ_XPUB_VERBOSE, to: true)
        }
        if let routingID {
            guard (1...255).contains(routingID.count), routingID.first != 0 else {
                throw ZeroMQError(
                    .invalidArgument, .setOption,
                    advice: "a routing id has 1 to 255 bytes and does not start with a zero")
            }
            try handle.set(ZMQ_ROUTING_ID, to: routingID)
        }
    }

    private func applySecurity(to handle: SocketHandle) throws(ZeroMQError) {
        switch security {
        case .none:
            break
        case .curveServer(let secretKey, let domain):
            guard !domain.isEmpty else {
                throw ZeroMQError(
                    .invalidArgument, .setOption,
                    advice: "a CURVE server needs a ZAP domain, or it would let every client in")
            }
            try handle.set(ZMQ_CURVE_SERVER, to: true)
            try handle.set(ZMQ_CURVE_SECRETKEY, to: secretKey)
            try handle.set(ZMQ_ZAP_DOMAIN, to: Array(domain.utf8))
            try handle.set(ZMQ_ZAP_ENFORCE_DOMAIN, to: true)
        case .curveClient(let serverKey, let keys):
            try handle.set(ZMQ_CURVE_SERVERKEY, to: serverKey.bytes)
            try handle.set(ZMQ_CURVE_PUBLICKEY, to: keys.publicKey.bytes)
            try handle.set(ZMQ_CURVE_SECRETKEY, to: keys.secretKey)
        }
    }
}
