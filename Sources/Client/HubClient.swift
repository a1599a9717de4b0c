public import Wire
public import ZeroMQ

/// Asks a hub what operators may ask. Belongs to one thread.
public struct HubClient: ~Copyable {
    private let socket: Socket
    private let endpoint: Endpoint
    /// How long an answer may take.
    public var timeoutMilliseconds = 5_000

    /// - Parameter endpoint: the hub's work socket.
    /// - Throws: `ZeroMQError` where the socket cannot be had.
    public init(
        _ endpoint: Endpoint, in context: Context, security: SocketOptions.Security = .none
    ) throws {
        var options = SocketOptions()
        options.security = security
        options.lingerMilliseconds = 0
        options.reconnectMilliseconds = 100
        options.reconnectMaximumMilliseconds = 1_000
        options.maximumFrameBytes = WireLimits.frameBytes
        let socket = try Socket(.dealer, in: context, options: options)
        try socket.connect(endpoint)
        self.socket = socket
        self.endpoint = endpoint
    }

    /// One question, one answer.
    /// - Throws: `ClientError` where there is no answer, or the hub refuses.
    public func ask(_ request: OperatorRequest) throws -> HubAnswer {
        _ = try socket.send(Message(try request.frames().map { Frame($0) }))
        let deadline = MonotonicClock.nowMilliseconds + Int64(timeoutMilliseconds)
        var poller = Poller()
        repeat {
            guard case .message(let message)? = try socket.receive() else {
                _ = try poller.wait(for: [socket.pollItem()], until: deadline)
                continue
            }
            return try answer(in: message)
        } while MonotonicClock.nowMilliseconds < deadline
        throw ClientError.noAnswer(endpoint, milliseconds: timeoutMilliseconds)
    }

    private func answer(in message: Message) throws -> HubAnswer {
        let answer: HubAnswer
        do {
            answer = try HubAnswer(frames: message.frames.map(\.bytes))
        } catch {
            throw ClientError.notUnderstood(endpoint, reason: "\(error)")
        }
        if case .refused(let refusal) = answer { throw ClientError.refused(refusal) }
        return answer
    }
}
