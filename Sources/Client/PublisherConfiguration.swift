public import ZeroMQ

/// How an `ArticlePublisher` works.
public struct PublisherConfiguration: Sendable {
    /// The hub's articles socket.
    public var endpoint: Endpoint
    public var security = SocketOptions.Security.none
    /// Articles without an answer at one time.
    public var windowArticles = 256
    /// Their bytes.
    public var windowBytes = 32 * 1024 * 1024
    /// After so long without an answer an article is sent again.
    public var answerMilliseconds = 10_000
    /// After so long without any answer at all the publisher gives up.
    public var giveUpMilliseconds = 60_000

    public init(endpoint: Endpoint) { self.endpoint = endpoint }
}
