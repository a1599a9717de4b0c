import GRDB

/// An event log that cannot be opened, read or written.
public struct EventLogError: Error, Sendable, CustomStringConvertible {
    /// What was being done ("open").
    public var action: String
    public var path: String
    /// What SQLite says.
    public var reason: String

    init(action: String, path: String, reason: String) {
        self.action = action
        self.path = path
        self.reason = reason
    }

    init(action: String, path: String, cause: any Error) {
        self.init(action: action, path: path, reason: (cause as? DatabaseError)?.message ?? "\(cause)")
    }

    public var description: String {
        "Cannot \(action) the event log \(path): \(reason). Check that the disk has room and may be written."
    }
}
