public import Wire

/// Where the texts of the window are kept. Judging and taking in are one atomic step for each article,
/// idempotent by its id.
public protocol DuplicateIndex: Sendable {
    /// Judges a batch in order and keeps it before it returns.
    /// - Throws: where the index cannot keep it; then nothing of the batch was kept.
    func judge(_ articles: [IndexRequest]) throws -> [Duplicate]
}

/// One text to judge.
public struct IndexRequest: Hashable, Sendable {
    public var id: String
    /// Days since 1970-01-01 when it was accepted.
    public var day: Int
    public var fingerprint: Fingerprint

    public init(id: String, day: Int, fingerprint: Fingerprint) {
        self.id = id
        self.day = day
        self.fingerprint = fingerprint
    }
}
