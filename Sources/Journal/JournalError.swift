/// A journal that cannot be opened, read or written. The hub ends on it: what is not on disk was promised
/// to nobody.
public struct JournalError: Error, Sendable, CustomStringConvertible {
    /// What was being done, such as "open" or "commit".
    public var action: String
    public var path: String
    /// What SQLite or the system says.
    public var cause: String

    public init(action: String, path: String, cause: String) {
        self.action = action
        self.path = path
        self.cause = cause
    }

    public var description: String {
        "Cannot \(action) the journal \(path): \(cause). "
            + "Check that the disk has room and that no other hub uses this directory, "
            + "then start the hub again."
    }
}
