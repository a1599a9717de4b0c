public import Journal

/// An article that was read and found good, with what the journal remembers of its like.
public struct Submission: Hashable, Sendable {
    public var id: String
    public var digest: String
    public var headline: String?
    /// The part `article`.
    public var bytes: [UInt8]
    public var recollection: Recollection

    public init(
        id: String, digest: String, headline: String?, bytes: [UInt8],
        recollection: Recollection = Recollection()
    ) {
        self.id = id
        self.digest = digest
        self.headline = headline
        self.bytes = bytes
        self.recollection = recollection
    }
}
