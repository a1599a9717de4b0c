/// An article that no attempt could bring through a stage, kept with its reason.
public struct DeadLetter: Codable, Hashable, Sendable {
    public var article: String
    public var headline: String?
    public var stage: StageName
    public var attempts: Int
    public var code: String
    public var reason: String
    public var acceptedMilliseconds: Int64
    /// When it was given up: milliseconds since 1970.
    public var diedMilliseconds: Int64
    /// Size of its parts.
    public var bytes: Int

    public init(
        article: String, headline: String?, stage: StageName, attempts: Int, code: String,
        reason: String, acceptedMilliseconds: Int64, diedMilliseconds: Int64, bytes: Int
    ) {
        self.article = article
        self.headline = headline
        self.stage = stage
        self.attempts = attempts
        self.code = code
        self.reason = reason
        self.acceptedMilliseconds = acceptedMilliseconds
        self.diedMilliseconds = diedMilliseconds
        self.bytes = bytes
    }
}
