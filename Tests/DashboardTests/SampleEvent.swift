import Foundation
import Wire

@testable import Dashboard

/// Builds events as the collector makes them.
struct SampleEvent {
    var id: String
    var headline = "Ferry sinks"
    var body = "At least nine people drowned, the coast guard said. Relatives said that 30 died."
    var publisher = "Sample Gazette"
    var matrix = MatrixClass.unknown
    var date: String? = "2024-05-03"
    var url: String?
    var sources: [Source] = []
    var claims: [Claim] = []
    var figures: [Figure] = []
    var incidents: [Incident] = []
    var cues: [Framing.Cue] = []
    var duplicate = Duplicate(status: .original)
    var story: Story?

    init(_ id: String) { self.id = id }

    /// A source that gives one figure, standing at the first `words` of the body.
    mutating func says(
        _ name: String, _ type: SourceType?, _ measure: Measure, _ count: Int,
        _ qualifier: Qualifier = .exactly,
        of: String? = "people", at words: String = "nine"
    ) {
        let source = "s\(sources.count + 1)"
        sources.append(Source(id: source, name: name, type: type, basis: "test", claims: 1))
        figures.append(
            Figure(
                measure: measure, count: count, qualifier: qualifier, of: of, source: source,
                span: span(words)))
    }

    func span(_ words: String) -> Span {
        guard let range = body.range(of: words) else { return Span(start: 0, end: 0) }
        let start = body.utf8.distance(from: body.startIndex, to: range.lowerBound)
        return Span(start: start, end: start + words.utf8.count)
    }

    func arrived(_ sequence: Int64) throws -> ArrivedEvent {
        ArrivedEvent(sequence: sequence, bytes: try JSON.encode(Envelope(subject: id, data: data)))
    }

    private var data: Content {
        Content(
            article: EventArticle(
                id: id, url: url, headline: headline, publisher: Article.Publisher(name: publisher),
                author: nil,
                datePublished: date, inLanguage: "en", articleBody: body, captions: [],
                wordCount: body.split(separator: " ").count, digest: ""),
            sources: sources, claims: claims, figures: figures, contested: [], incidents: incidents,
            publisher: PublisherClass(
                name: publisher, domain: publisher.lowercased().replacing(" ", with: "-") + ".example",
                class: matrix,
                country: nil, basis: "test"),
            framing: Framing(label: .neutral, scores: ["neutral": 1], cues: cues, sourceMix: [:]),
            duplicate: duplicate, story: story)
    }

    private struct Envelope: Encodable {
        var subject: String
        var time = "2024-05-03T18:21:07.250Z"
        var data: Content
    }

    private struct Content: Encodable {
        var article: EventArticle
        var sources: [Source]
        var claims: [Claim]
        var figures: [Figure]
        var contested: [Contested]
        var incidents: [Incident]
        var publisher: PublisherClass
        var framing: Framing
        var duplicate: Duplicate
        var story: Story?
    }
}
