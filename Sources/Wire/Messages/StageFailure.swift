/// Why a stage could not do a job.
public struct StageFailure: Error, Codable, Hashable, Sendable, CustomStringConvertible {
    /// A word for programs: lower-case, `_` between words ("no_headline").
    public var code: String
    /// One sentence for people.
    public var reason: String
    /// Another attempt would fail the same way: the article becomes a dead letter at once.
    public var isPermanent: Bool

    public init(code: String, reason: String, isPermanent: Bool = false) {
        self.code = code
        self.reason = reason
        self.isPermanent = isPermanent
    }

    public var description: String { reason }
}
