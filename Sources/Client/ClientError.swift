public import Wire
public import ZeroMQ

/// Why a client could not do its work.
public enum ClientError: Error, Hashable, Sendable {
    /// Nobody answered in time.
    case noAnswer(Endpoint, milliseconds: Int)
    /// What answered does not speak the protocol.
    case notUnderstood(Endpoint, reason: String)
    /// The other side refused, in words.
    case refused(Refusal)
}

extension ClientError: CustomStringConvertible {
    /// One sentence: what happened and what to do.
    public var description: String {
        switch self {
        case .noAnswer(let endpoint, let milliseconds):
            "no answer from \(endpoint) in \(milliseconds) ms; is Dateline running there? Start it with 'dateline up'."
        case .notUnderstood(let endpoint, let reason):
            "what answers at \(endpoint) is not this version of Dateline: \(reason)"
        case .refused(let refusal): refusal.reason
        }
    }
}
