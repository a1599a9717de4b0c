/// Why a worker cannot start.
public enum WorkerError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A value that cannot be, in a sentence.
    case configuration(String)

    public var description: String {
        switch self {
        case .configuration(let reason): "The worker's configuration cannot be used: \(reason)"
        }
    }
}
