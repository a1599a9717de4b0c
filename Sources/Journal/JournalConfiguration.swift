/// The bounds of a journal.
public struct JournalConfiguration: Hashable, Sendable {
    /// Parts kept in memory for the next stage.
    public var cacheBytes: Int
    /// The write-ahead log is cut back to this after a checkpoint.
    public var logBytes: Int
    /// How long to wait for another process that reads the journal (a backup).
    public var busyMilliseconds: Int

    public init(
        cacheBytes: Int = 64 * 1024 * 1024, logBytes: Int = 64 * 1024 * 1024, busyMilliseconds: Int = 5000
    ) {
        self.cacheBytes = cacheBytes
        self.logBytes = logBytes
        self.busyMilliseconds = busyMilliseconds
    }
}
