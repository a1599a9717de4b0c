public import Wire
public import ZeroMQ

/// Brings articles to a hub: many on their way at once, each sent again until it is answered,
/// over restarts of the hub too. Belongs to one thread.
public struct ArticlePublisher: ~Copyable {
    private let configuration: PublisherConfiguration
    private let socket: Socket

    /// - Throws: `ZeroMQError` where the socket cannot be had.
    public init(_ configuration: PublisherConfiguration, in context: Context) throws {
        var options = SocketOptions()
        options.security = configuration.security
        options.lingerMilliseconds = 0
        options.sendHighWater = configuration.windowArticles
        options.reconnectMilliseconds = 100
        options.reconnectMaximumMilliseconds = 2_000
        // An article goes only to a hub that is there: what waits in a socket would be sent twice later.
        options.onlyToConnected = true
        let socket = try Socket(.dealer, in: context, options: options)
        try socket.connect(configuration.endpoint)
        self.socket = socket
        self.configuration = configuration
    }

    /// Publishes what `next` returns until it returns `nil`, and waits for every answer.
    /// - Parameters:
    ///   - next: the next article, as JSON.
    ///   - settled: called once for each article with its answer (never `busy`).
    /// - Throws: `ClientError.noAnswer` after `giveUpMilliseconds` without any, and what `next` throws.
    public func publish(
        next: () throws -> [UInt8]?, settled: (PublishReply) -> Void
    ) throws {
        var window = PublishWindow(
            maximumArticles: configuration.windowArticles, maximumBytes: configuration.windowBytes,
            answerMilliseconds: Int64(configuration.answerMilliseconds))
        var poller = Poller()
        var isExhausted = false
        var lastAnswer = MonotonicClock.nowMilliseconds
        while true {
            let now = MonotonicClock.nowMilliseconds
            while !isExhausted, window.hasRoom {
                guard let article = try next() else {
                    isExhausted = true
                    break
                }
                window.add(article, at: now)
            }
            if isExhausted, window.isEmpty { return }
            let isBlocked = try sendDue(&window, at: now)
            let giveUp = lastAnswer + Int64(configuration.giveUpMilliseconds)
            guard now < giveUp else {
                throw ClientError.noAnswer(
                    configuration.endpoint, milliseconds: configuration.giveUpMilliseconds)
            }
            _ = try poller.wait(
                for: [socket.pollItem(isBlocked ? [.readable, .writable] : .readable)],
                until: min(giveUp, isBlocked ? now + Self.fullPauseMilliseconds : window.nextDueMilliseconds ?? giveUp))
            while let (tag, reply) = try receive() {
                lastAnswer = MonotonicClock.nowMilliseconds
                if window.settle(tag, reply, at: lastAnswer) { settled(reply) }
            }
        }
    }

    /// How long a full socket is left alone when it does not say that it is writable.
    private static var fullPauseMilliseconds: Int64 { 100 }

    /// Sends what is due.
    /// - Returns: whether the socket could take no more.
    private func sendDue(_ window: inout PublishWindow, at now: Int64) throws -> Bool {
        for (tag, article) in window.due(at: now) {
            guard try socket.send(Message([Frame(String(tag)), .empty, Frame(article)])) == .sent else {
                return true
            }
            window.markSent(tag, at: now)
        }
        return false
    }

    /// The next answer with the tag that its article was sent under.
    private func receive() throws -> (tag: Int, reply: PublishReply)? {
        while let received = try socket.receive() {
            guard case .message(let message) = received, message.frames.count == 3,
                let tag = message.frames[0].string.flatMap({ Int($0) }),
                let reply = try? JSON.decode(PublishReply.self, from: message.frames[2].bytes)
            else { continue }
            return (tag, reply)
        }
        return nil
    }
}
