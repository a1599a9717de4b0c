/// Answers libzmq's question who may come in, on a thread of its own.
///
/// Start it before the first `bind` of a CURVE server, and keep it: it works until ``stop()`` or its end.
/// A context has at most one.
public final class ZAPHandler: Sendable {
    private let loop: ZAPLoop
    private let thread: NamedThread

    /// The endpoint is fixed by the specification (rfc.zeromq.org/spec/27).
    static let endpoint: Endpoint = "inproc://zeromq.zap.01"

    /// - Throws: ``ZeroMQError`` when the context has a handler already.
    public init(in context: Context, authenticator: some ZAPAuthenticator) throws(ZeroMQError) {
        var options = SocketOptions()
        options.lingerMilliseconds = 0
        let socket = try Socket(.router, in: context, options: options)
        try socket.bind(Self.endpoint)
        let loop = try ZAPLoop(socket, authenticator)
        self.loop = loop
        thread = try NamedThread("zap") { loop.run() }
    }

    deinit { stop() }

    /// Ends the thread and closes its socket: from now on nobody new gets in.
    public func stop() {
        loop.stop()
        thread.join()
    }
}
