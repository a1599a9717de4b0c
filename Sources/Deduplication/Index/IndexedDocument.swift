public import Wire

/// A text in an index, with what was said of it when it came.
public struct IndexedDocument: Hashable, Sendable {
    /// The article's id.
    public var id: String
    /// Days since 1970-01-01 when it was accepted.
    public var day: Int
    public var fingerprint: Fingerprint
    public var duplicate: Duplicate

    public init(id: String, day: Int, fingerprint: Fingerprint, duplicate: Duplicate) {
        self.id = id
        self.day = day
        self.fingerprint = fingerprint
        self.duplicate = duplicate
    }

    /// The first article of the cluster it belongs to.
    var original: String { duplicate.of ?? id }
}
