/// Why and when an article was given up.
public struct Death: Hashable, Sendable {
    public var attempts: Int
    /// A word for programs.
    public var code: String
    /// One sentence for people.
    public var reason: String
    /// Milliseconds since 1970.
    public var diedMilliseconds: Int64

    public init(attempts: Int, code: String, reason: String, diedMilliseconds: Int64) {
        self.attempts = attempts
        self.code = code
        self.reason = reason
        self.diedMilliseconds = diedMilliseconds
    }
}
