/// An article as accepted: schema.org NewsArticle names, aliases resolved, checked against `ArticleLimits`.
/// This is the part `article` that travels to every stage.
public struct Article: Codable, Hashable, Sendable {
    /// Who published the text. The outlet that republishes a wire story is not its author.
    public struct Publisher: Codable, Hashable, Sendable {
        public var name: String?
        public var url: String?

        public init(name: String?, url: String? = nil) {
            self.name = name
            self.url = url
        }
    }

    /// The publisher's own id, or the first 32 hexadecimal digits of `digest`.
    public var id: String
    public var url: String?
    /// `nil` only where `html` is to give it.
    public var headline: String?
    /// Plain text, byte for byte as sent. One of `articleBody` and `html` is present.
    public var articleBody: String?
    public var html: String?
    public var publisher: Publisher?
    public var author: String?
    /// ISO 8601 date or date-time, as sent.
    public var datePublished: String?
    /// BCP 47, as sent.
    public var inLanguage: String?
    /// SHA-256 over url, headline and content, in hexadecimal.
    public var digest: String
    /// Fields of the publisher's that Dateline does not know, untouched.
    public var extra: [String: JSONValue]?

    public init(
        id: String, url: String? = nil, headline: String? = nil, articleBody: String? = nil,
        html: String? = nil, publisher: Publisher? = nil, author: String? = nil,
        datePublished: String? = nil, inLanguage: String? = nil, digest: String = "",
        extra: [String: JSONValue]? = nil
    ) {
        self.id = id
        self.url = url
        self.headline = headline
        self.articleBody = articleBody
        self.html = html
        self.publisher = publisher
        self.author = author
        self.datePublished = datePublished
        self.inLanguage = inLanguage
        self.digest = digest
        self.extra = extra
    }
}

extension Article: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("articleBody", articleBody)
            json.member("author", author)
            json.member("datePublished", datePublished)
            json.member("digest", digest)
            json.member("extra", extra)
            json.member("headline", headline)
            json.member("html", html)
            json.member("id", id)
            json.member("inLanguage", inLanguage)
            json.member("publisher", publisher)
            json.member("url", url)
        }
    }
}

extension Article.Publisher: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            json.member("url", url)
        }
    }
}
