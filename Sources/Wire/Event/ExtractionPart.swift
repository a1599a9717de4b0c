/// What `dateline-extract` adds. Its members join the event's `data` as they are.
public struct ExtractionPart: Codable, Hashable, Sendable {
    public var article: EventArticle
    public var sources: [Source]
    public var claims: [Claim]
    public var figures: [Figure]
    public var contested: [Contested]
    public var incidents: [Incident]
    public var dates: [DateMention]
    public var entities: [Entity]

    public init(
        article: EventArticle, sources: [Source] = [], claims: [Claim] = [],
        figures: [Figure] = [], contested: [Contested] = [], incidents: [Incident] = [],
        dates: [DateMention] = [], entities: [Entity] = []
    ) {
        self.article = article
        self.sources = sources
        self.claims = claims
        self.figures = figures
        self.contested = contested
        self.incidents = incidents
        self.dates = dates
        self.entities = entities
    }
}
