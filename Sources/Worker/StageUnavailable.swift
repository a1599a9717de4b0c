/// Thrown by a stage that cannot work at all just now: the disk is full, the database does not answer. No job
/// is to blame, so the worker gives the jobs back, no attempt charged, and pauses before it tries again.
public struct StageUnavailable: Error, Hashable, Sendable, CustomStringConvertible {
    /// One sentence: what is missing, and what to do.
    public var reason: String

    public init(reason: String) { self.reason = reason }

    public var description: String { reason }
}
