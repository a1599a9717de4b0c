/// The article as the event carries it: what every span points into, and what describes it.
public struct EventArticle: Codable, Hashable, Sendable {
    public var id: String
    public var url: String?
    public var headline: String
    public var publisher: Article.Publisher?
    public var author: String?
    /// ISO 8601, as the publisher gave it.
    public var datePublished: String?
    /// BCP 47.
    public var inLanguage: String?
    /// Kept byte for byte from a plain `articleBody`; `nil` where the operator leaves bodies out.
    public var articleBody: String?
    /// Photo captions found in the body or page; no claim is read from them.
    public var captions: [String]
    public var wordCount: Int
    /// SHA-256 of url, headline and content, in hexadecimal.
    public var digest: String
    /// Fields the publisher sent and Dateline does not know, untouched.
    public var extra: [String: JSONValue]?

    public init(
        id: String, url: String?, headline: String, publisher: Article.Publisher?, author: String?,
        datePublished: String?, inLanguage: String?, articleBody: String?, captions: [String],
        wordCount: Int, digest: String, extra: [String: JSONValue]? = nil
    ) {
        self.id = id
        self.url = url
        self.headline = headline
        self.publisher = publisher
        self.author = author
        self.datePublished = datePublished
        self.inLanguage = inLanguage
        self.articleBody = articleBody
        self.captions = captions
        self.wordCount = wordCount
        self.digest = digest
        self.extra = extra
    }
}

extension EventArticle: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("articleBody", articleBody)
            json.member("author", author)
            json.member("captions", captions)
            json.member("datePublished", datePublished)
            json.member("digest", digest)
            json.member("extra", extra)
            json.member("headline", headline)
            json.member("id", id)
            json.member("inLanguage", inLanguage)
            json.member("publisher", publisher)
            json.member("url", url)
            json.member("wordCount", wordCount)
        }
    }
}
