public import Wire

/// An article in the pipeline as the journal knows it, without the bytes of its parts.
public struct StoredArticle: Hashable, Sendable {
    public var number: ArticleNumber
    /// The publisher's id or the one made for it.
    public var id: String
    /// `Article.digest`.
    public var digest: String
    public var headline: String?
    /// The stage it waits for, or at which it was given up.
    public var stage: StageName
    /// Attempts charged at this stage.
    public var attempts: Int
    /// Milliseconds since 1970.
    public var acceptedMilliseconds: Int64
    /// In the order in which stages added them.
    public var parts: [PartSize]

    public init(
        number: ArticleNumber, id: String, digest: String, headline: String?, stage: StageName,
        attempts: Int = 0, acceptedMilliseconds: Int64, parts: [PartSize]
    ) {
        self.number = number
        self.id = id
        self.digest = digest
        self.headline = headline
        self.stage = stage
        self.attempts = attempts
        self.acceptedMilliseconds = acceptedMilliseconds
        self.parts = parts
    }

    /// Size of all parts.
    public var bytes: Int { parts.reduce(0) { $0 + $1.bytes } }
}
