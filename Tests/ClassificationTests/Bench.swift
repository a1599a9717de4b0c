import Language
import Wire

@testable import Classification

/// One classifier for all tests, and short ways to make extractions.
enum Bench {
    static let classifier = Result { try Classifier.bundled() }

    /// An extraction of `body` with the sources named; each is mentioned wherever its name stands.
    static func extraction(
        _ body: String, headline: String = "A headline", sources: [Source] = [],
        claims: [(text: String, source: String?, kind: Claim.Kind)] = [], entities: [Entity] = [],
        publisher: String? = nil, url: String? = nil
    ) -> ExtractionPart {
        let bytes = Array(body.utf8)
        var mentioned = sources
        for index in mentioned.indices {
            mentioned[index].mentions = ([mentioned[index].name] + mentioned[index].aliases)
                .flatMap { spans(of: $0, in: bytes) }.sorted { $0.start < $1.start }
        }
        let made = claims.enumerated().compactMap { index, claim in
            spans(of: claim.text, in: bytes).first.map {
                Claim(
                    id: "c\(index + 1)", text: claim.text, span: $0, source: claim.source, kind: claim.kind,
                    cue: "said")
            }
        }
        let article = EventArticle(
            id: "a", url: url, headline: headline, publisher: publisher.map { Article.Publisher(name: $0) },
            author: nil, datePublished: "2024-03-01", inLanguage: "en", articleBody: body, captions: [],
            wordCount: 0, digest: "")
        return ExtractionPart(article: article, sources: mentioned, claims: made, entities: entities)
    }

    static func source(_ name: String, in body: String, aliases: [String] = [], entities: [Entity] = [])
        throws -> Source?
    {
        let source = Source(id: "s1", name: name, aliases: aliases)
        let part = extraction(body, sources: [source], entities: entities)
        return try classifier.get().classify(part).sources.first
    }

    static func cues(_ body: String) throws -> [Framing.Cue] {
        try classifier.get().classify(extraction(body)).framing.cues
    }

    static func spans(of text: String, in bytes: [UInt8]) -> [Span] {
        let wanted = Array(text.utf8)
        guard !wanted.isEmpty, wanted.count <= bytes.count else { return [] }
        return (0...(bytes.count - wanted.count)).filter {
            bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
        .map { Span(start: $0, end: $0 + wanted.count) }
    }
}
