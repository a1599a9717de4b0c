/// A resource file that cannot be used.
public enum ResourceError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file is not where the build puts it.
    case missing(file: String)
    /// A line is not what the file's header comment promises.
    case malformed(file: String, line: Int, reason: String)

    public var description: String {
        switch self {
        case .missing(let file):
            "Resource file \(file) is missing or unreadable; install the .resources folders with the program."
        case .malformed(let file, let line, let reason):
            "\(file):\(line): \(reason); correct the line or restore the file from the release."
        }
    }
}
