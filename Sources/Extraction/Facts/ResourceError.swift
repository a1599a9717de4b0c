/// A resource file that cannot be read.
public struct ResourceError: Error, CustomStringConvertible, Sendable {
    public var file: String
    /// 1 for the first line; 0 where the file itself is missing.
    public var line: Int
    public var reason: String

    public init(file: String, line: Int, reason: String) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    public var description: String {
        line == 0 ? "\(file): \(reason)" : "\(file), line \(line): \(reason)"
    }
}
