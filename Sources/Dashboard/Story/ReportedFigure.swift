/// A figure and the article it stands in.
public struct ReportedFigure: Hashable, Sendable {
    public var article: ArticleRecord
    public var record: FigureRecord

    /// Its sentence's anchor on the story's page, and its own on the article's page.
    var storyAnchor: String { "figure-\(article.number)-\(record.ordinal)" }
    var articleAnchor: String { "figure-\(record.ordinal)" }
    var link: Link { .path("articles", article.id, fragment: articleAnchor) }
}
