public import Wire

/// What a hub finds in the journal when it starts.
public struct Restored: Hashable, Sendable {
    /// In the order of acceptance.
    public var articles: [StoredArticle]
    /// The stage list of the hub that wrote the journal; empty for a new one.
    public var stages: [StageName]
    public var deadLetters: Int
    /// The largest number in use, dead letters included.
    public var lastNumber: ArticleNumber

    public init(
        articles: [StoredArticle] = [], stages: [StageName] = [], deadLetters: Int = 0,
        lastNumber: ArticleNumber = ArticleNumber(0)
    ) {
        self.articles = articles
        self.stages = stages
        self.deadLetters = deadLetters
        self.lastNumber = lastNumber
    }
}
