/// What a peer is told when its message or article cannot be taken.
public struct Refusal: Error, Codable, Hashable, Sendable, CustomStringConvertible {
    public var code: RefusalCode
    /// One sentence: what is wrong and what to do.
    public var reason: String
    /// The job it concerns, for answers to DONE and FAIL.
    public var article: String?

    public init(code: RefusalCode, reason: String, article: String? = nil) {
        self.code = code
        self.reason = reason
        self.article = article
    }

    public var description: String { reason }
}
