import Wire
import ZeroMQ

/// Both ROUTERs and the wait for them. Owned by the hub's thread.
final class HubSockets {
    let articles: Socket
    let work: Socket
    private var poller: Poller
    /// As bound, with the ports that the system chose.
    let articlesEndpoint: Endpoint
    let workEndpoint: Endpoint

    init(
        _ configuration: HubConfiguration, context: Context, security: SocketOptions.Security, waker: Waker
    ) throws(ZeroMQError) {
        var options = SocketOptions()
        options.security = security
        options.maximumFrameBytes = configuration.refusedFrameBytesMaximum
        options.maximumMessageBytes = WireLimits.frameBytes
        options.maximumFrames = WireLimits.frames
        options.sendHighWater = configuration.articlePipeMessagesMaximum
        options.receiveHighWater = configuration.articlePipeMessagesMaximum
        let articles = try Socket(.router, in: context, options: options)

        options.maximumMessageBytes = WireLimits.messageBytes
        // The routing id comes before the frames of the protocol.
        options.maximumFrames = WireLimits.frames + 1
        options.sendHighWater = configuration.workPipeMessagesMaximum
        options.receiveHighWater = configuration.workPipeMessagesMaximum
        let work = try Socket(.router, in: context, options: options)

        articlesEndpoint = try articles.bind(Endpoint(configuration.articlesEndpoint))
        workEndpoint = try work.bind(Endpoint(configuration.workEndpoint))
        self.articles = articles
        self.work = work
        poller = Poller(waker: waker)
    }

    /// Waits until a message or the waker comes, or the steady clock shows `deadline`.
    func wait(until deadline: Milliseconds) throws(ZeroMQError) {
        _ = try poller.wait(for: [articles.pollItem(), work.pollItem()], until: deadline)
    }
}

extension Socket {
    /// Takes what has come, up to so many messages or bytes.
    /// - Returns: whether nothing was left.
    func drain(
        messages: Int, bytes: Int, _ body: (Received) -> Void
    ) throws(ZeroMQError) -> Bool {
        var bytesLeft = bytes
        for _ in 0..<messages where bytesLeft > 0 {
            guard let received = try receive() else { return true }
            switch received {
            case .message(let message): bytesLeft -= message.byteCount
            case .overLimit(let message): bytesLeft -= min(message.bytes, message.maximumMessageBytes)
            }
            body(received)
        }
        return false
    }
}
