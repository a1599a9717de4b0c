import Pages
import Wire

extension Article {
    /// The article with what its page says; what the publisher says beside the page wins.
    /// - Returns: the article with a headline and a body, and the page's captions.
    /// - Throws: `StageFailure`, permanent, where the page holds no article.
    func filled(by reader: some PageReader) throws -> (article: Article, captions: [String]) {
        guard articleBody == nil || headline == nil, let html else { return (self, []) }
        let page: Page
        do {
            page = try reader.read(Array(html.utf8), url: url)
        } catch {
            throw StageFailure(code: "bad_page", reason: "\(error)", isPermanent: true)
        }
        let body = articleBody ?? page.body
        guard !body.isEmpty else {
            throw StageFailure(
                code: "empty_body", reason: "No article text was found in the page; send it as articleBody.",
                isPermanent: true)
        }
        guard let headline = headline ?? page.headline else {
            throw StageFailure(
                code: "no_headline", reason: "No headline was found in the page; send it as headline.",
                isPermanent: true)
        }
        var article = self
        article.headline = headline
        article.articleBody = body
        article.html = nil
        article.url = url ?? page.canonicalURL
        article.author = author ?? page.author
        article.datePublished = datePublished ?? page.datePublished
        article.inLanguage = inLanguage ?? page.inLanguage
        if publisher == nil { article.publisher = page.publisher.map { Publisher(name: $0) } }
        return (article, page.captions)
    }
}
