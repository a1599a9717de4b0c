import CZeroMQ

extension Socket {
    /// Listens at `endpoint`.
    /// - Returns: the endpoint as resolved, with the port that the system chose for port 0.
    @discardableResult
    public func bind(_ endpoint: Endpoint) throws(ZeroMQError) -> Endpoint {
        try endpoint.check(for: .bind)
        guard zmq_bind(try handle.use(for: .bind), endpoint.text) == 0 else {
            throw .current(.bind, endpoint: endpoint)
        }
        return Endpoint(try handle.textOption(ZMQ_LAST_ENDPOINT))
    }

    /// Starts to connect in the background and keeps at it; the ``Monitor`` tells how it goes.
    public func connect(_ endpoint: Endpoint) throws(ZeroMQError) {
        try endpoint.check(for: .connect)
        guard zmq_connect(try handle.use(for: .connect), endpoint.text) == 0 else {
            throw .current(.connect, endpoint: endpoint)
        }
    }

    /// Stops listening at `endpoint`, as ``bind(_:)`` returned it. Open connections stay.
    public func unbind(_ endpoint: Endpoint) throws(ZeroMQError) {
        guard zmq_unbind(try handle.use(for: .unbind), endpoint.text) == 0 else {
            throw .current(.unbind, endpoint: endpoint)
        }
    }

    public func disconnect(_ endpoint: Endpoint) throws(ZeroMQError) {
        guard zmq_disconnect(try handle.use(for: .disconnect), endpoint.text) == 0 else {
            throw .current(.disconnect, endpoint: endpoint)
        }
    }
}
