/// An article with its event.
public struct StoredArticle: Sendable {
    public var record: ArticleRecord
    /// The event as the collector made it, JSON.
    public var bytes: [UInt8]
    let event: EnrichedEvent
    /// Headline of its story, where that holds other articles too.
    var storySize: Int
}
