public import Journal

/// Why a hub cannot start, or ends.
public enum HubError: Error, Sendable, CustomStringConvertible {
    /// A value that cannot be, in a sentence.
    case configuration(String)
    /// The disk does not take or give what it must.
    case journal(JournalError)
    /// An address that cannot be bound, or a socket that fails.
    case socket(String)

    public var description: String {
        switch self {
        case .configuration(let reason): "The hub's configuration cannot be used: \(reason)"
        case .journal(let error): error.description
        case .socket(let reason): reason
        }
    }
}
