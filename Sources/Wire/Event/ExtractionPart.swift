/// What `dateline-extract` adds. Its members join the event's `data` as they are.
public struct ExtractionPart: Codable, Hashable, Sendable {
    public var article: EventArticle
    public var sources: [Source]
    public var claims: [Claim]
    /// What the headline attributes; `nil` where it attributes nothing.
    public var headlineClaims: [HeadlineClaim]?
    public var figures: [Figure]
    public var contested: [Contested]
    public var incidents: [Incident]
    public var dates: [DateMention]
    public var entities: [Entity]
    /// BCP 47 of a text in a language that extraction does not read; all lists are empty then.
    public var unsupportedLanguage: String?

    public init(
        article: EventArticle, sources: [Source] = [], claims: [Claim] = [],
        headlineClaims: [HeadlineClaim]? = nil, figures: [Figure] = [], contested: [Contested] = [],
        incidents: [Incident] = [], dates: [DateMention] = [], entities: [Entity] = [],
        unsupportedLanguage: String? = nil
    ) {
        self.article = article
        self.sources = sources
        self.claims = claims
        self.headlineClaims = headlineClaims
        self.figures = figures
        self.contested = contested
        self.incidents = incidents
        self.dates = dates
        self.entities = entities
        self.unsupportedLanguage = unsupportedLanguage
    }
}

extension ExtractionPart: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("article", article)
            json.member("claims", claims)
            json.member("contested", contested)
            json.member("dates", dates)
            json.member("entities", entities)
            json.member("figures", figures)
            json.member("headlineClaims", headlineClaims)
            json.member("incidents", incidents)
            json.member("sources", sources)
            json.member("unsupportedLanguage", unsupportedLanguage)
        }
    }
}
