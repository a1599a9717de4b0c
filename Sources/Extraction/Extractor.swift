import Language
import Pages
public import Wire

/// The stage `extract`: an article as it was published becomes what it says.
public struct Extractor: Sendable {
    private let reader: Reader
    private let claims: ClaimFinder
    private let facts: FactFinder
    private let languages = LanguageIdentifier()

    /// Below it a text counts as English: names and quotations mislead on short texts.
    static let foreignConfidence = 0.6

    /// Loads the word lists.
    /// - Throws: `ResourceError` where a resource file is missing or malformed.
    public init() throws {
        reader = try Reader.bundled()
        facts = try FactFinder()
        claims = ClaimFinder(lexicon: try ClaimLexicon.bundled(), gazetteer: facts.gazetteer)
    }

    /// Reads sources, claims, figures, incidents, dates and entities from an article's text.
    ///
    /// A text in another language than English is passed through without a guess.
    public func extract(article: Article) -> ExtractedArticle {
        let headline = article.headline ?? ""
        if let language = foreignLanguage(of: article) {
            var passed = article
            passed.inLanguage = article.inLanguage ?? language
            let body = reader.read(article.articleBody ?? "", tagging: .least)
            let part = ExtractionPart(
                article: EventArticle(passed, headline: headline, body: body), unsupportedLanguage: language)
            return ExtractedArticle(part: part, body: body)
        }
        let body = reader.read(article.articleBody ?? "")
        let headlineText = reader.read(headline, as: .headline)
        let found = claims.claims(in: body)
        let inHeadline = claims.claims(inHeadline: headlineText, sources: found.sources)
        let known = facts.facts(
            in: FactInput(
                body: body, headline: headlineText, claims: found.claims,
                published: article.datePublished.flatMap { CivilDate(iso: $0) }))
        let part = ExtractionPart(
            article: EventArticle(article, headline: headline, body: body), sources: found.sources,
            claims: found.claims, headlineClaims: inHeadline.isEmpty ? nil : inHeadline,
            figures: known.figures, contested: known.contested,
            incidents: known.incidents, dates: known.dates, entities: known.entities)
        return ExtractedArticle(part: part, body: body)
    }

    private func foreignLanguage(of article: Article) -> String? {
        let guess = languages.identify(article.articleBody ?? "", declared: article.inLanguage)
        let isEnglish = guess.language == "en" || guess.language.hasPrefix("en-")
        return isEnglish || guess.confidence < Self.foreignConfidence ? nil : guess.language
    }
}
