public import Language
public import Wire

/// What extraction makes of an article, with the reading of its body for those who go on in the same process.
public struct ExtractedArticle: Sendable {
    public var part: ExtractionPart
    /// The text of `part.article.articleBody`.
    public var body: TextDocument
}
