import Language
import Wire

extension EventArticle {
    /// The article as its event carries it, with what reading its body shows.
    init(_ article: Article, headline: String, body: TextDocument) {
        self.init(
            id: article.id, url: article.url, headline: headline, publisher: article.publisher,
            author: article.author, datePublished: article.datePublished, inLanguage: article.inLanguage,
            articleBody: article.articleBody ?? "",
            captions: body.paragraphs.filter { $0.role == .caption }.map {
                body.text(Span(start: $0.bytes.lowerBound, end: $0.bytes.upperBound))
            },
            wordCount: body.tokens.count { !$0.shape.contains(.punctuation) }, digest: article.digest,
            extra: article.extra)
    }
}
