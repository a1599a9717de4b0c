/// Where a value of the sent object goes.
enum ArticleField: String, CaseIterable {
    case id, headline, articleBody, html, url, publisher, publisherDomain, datePublished, author, inLanguage
}
