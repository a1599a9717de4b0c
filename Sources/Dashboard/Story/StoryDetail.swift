/// All that the page of a story shows.
public struct StoryDetail: Sendable {
    public var summary: StorySummary
    /// The oldest first.
    public var articles: [ArticleRecord]
    /// Articles beyond `maximumArticles`, the oldest ones.
    public var leftOut: Int
    public var figures: [ReportedFigure]
    public var table: ContestedTable
    public var incidents: [IncidentRecord]
    /// The number of its newest article.
    public var changed: Int64

    /// The newest articles of a larger story.
    static let maximumArticles = 300
}
