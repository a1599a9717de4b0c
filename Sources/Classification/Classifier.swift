public import Language
public import Wire

/// The stage `classify` as a function: what kind of outlet, what kind of sources, whose framing.
public struct Classifier: Sendable {
    public let registry: Registry
    let reader: Reader
    let sources: SourceLexicon
    let cues: CueLexicon

    /// Loads the module's lexicons.
    /// - Throws: `ResourceError` where one of them is missing or broken.
    public init(registry: Registry) throws {
        self.registry = registry
        reader = try Reader.bundled()
        sources = try SourceLexicon(reader: reader, registry: registry)
        cues = try CueLexicon()
    }

    /// With Dateline's own registry.
    public static func bundled() throws -> Classifier {
        try Classifier(registry: Registry.bundled())
    }

    /// Pure: the same extraction gives the same classification.
    public func classify(_ extraction: ExtractionPart) -> ClassificationPart {
        classify(extraction, document: reader.read(extraction.article.articleBody ?? "", tagging: .least))
    }

    /// The same for a body that was read already. `document` is that of `extraction.article.articleBody`.
    public func classify(_ extraction: ExtractionPart, document: TextDocument) -> ClassificationPart {
        let article = extraction.article
        let headline = read(article.headline)
        let day = article.datePublished.flatMap(CivilDate.init(iso:))
        let classified = SourceClassifier(reader: reader, registry: registry, lexicon: sources).classify(
            extraction.sources, document: document, headline: headline, entities: extraction.entities,
            day: day)
        let credits = CreditFinder(registry: registry, lexicon: sources).find(
            in: document, author: article.author.map(read), captions: article.captions.map(read))
        let publisher = registry.publisherClass(
            publisher: article.publisher, url: article.url, on: day, credits: credits)
        let found = CueFinder(lexicon: cues, links: sources.links).find(
            in: document, claims: extraction.claims, sources: classified.sources)
        let mix = SourceMix(
            claims: extraction.claims, sources: classified.sources,
            unnamedOfficials: classified.unnamedOfficials, document: document)
        let framing = FramingJudge().framing(mix: mix, found: found)
        return ClassificationPart(sources: classified.sources, publisher: publisher, framing: framing)
    }

    /// A line beside the body.
    private func read(_ line: String) -> TextDocument {
        reader.read(line, as: .headline, tagging: .least)
    }
}
