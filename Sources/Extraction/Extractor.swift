import Language
public import Wire

/// The stage `extract`: an article as it was published becomes what it says.
public struct Extractor: Sendable {
    private let reader: Reader
    private let claims: ClaimFinder
    private let facts: FactFinder

    /// Loads the word lists.
    /// - Throws: `ResourceError` where a resource file is missing or malformed.
    public init() throws {
        reader = try Reader.bundled()
        claims = ClaimFinder(lexicon: try ClaimLexicon.bundled())
        facts = try FactFinder()
    }

    /// Reads sources, claims, figures, incidents, dates and entities from an article's text.
    public func extract(article: Article) throws -> ExtractionPart {
        let headline = article.headline ?? ""
        let body = reader.read(article.articleBody ?? "")
        let found = claims.claims(in: body)
        let known = facts.facts(
            in: FactInput(
                body: body, headline: reader.read(headline, as: .headline), claims: found.claims,
                sources: found.sources, published: article.datePublished.flatMap { CivilDate(iso: $0) }))
        return ExtractionPart(
            article: EventArticle(article, headline: headline, body: body), sources: found.sources,
            claims: found.claims, figures: known.figures, contested: known.contested,
            incidents: known.incidents, dates: known.dates, entities: known.entities)
    }
}
