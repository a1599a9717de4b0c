import Testing
import Wire

@testable import Explanation

/// An event built around a text; spans are found by the words they hold.
struct SampleEvent: Encodable {
    struct EventData: Encodable {
        var article: EventArticle
        var sources: [Source] = []
        var claims: [Claim] = []
        var figures: [Figure] = []
        var contested: [Contested] = []
        var incidents: [Incident] = []
        var dates: [DateMention] = []
        var entities: [Entity] = []
        var publisher = PublisherClass(
            name: "Marva Post", domain: "post.example", class: .unknown, country: nil, basis: "no entry")
        var framing = Framing(label: .neutral, scores: ["neutral": 1], cues: [], sourceMix: [:])
        var unsupportedLanguage: String?
    }

    var data: EventData

    init(_ body: String?, headline: String = "Marva mine: two counts") {
        data = EventData(
            article: EventArticle(
                id: "a", url: nil, headline: headline, publisher: nil, author: nil, datePublished: nil,
                inLanguage: nil, articleBody: body, captions: [], wordCount: 0, digest: ""))
    }

    func span(_ words: String) throws -> Span {
        let body = try #require(data.article.articleBody)
        let range = try #require(body.firstRange(of: words))
        let start = body.utf8.distance(from: body.startIndex, to: range.lowerBound)
        return Span(start: start, end: start + words.utf8.count)
    }

    mutating func claim(
        _ words: String, by source: String?, cue: String = "said", via: [String] = []
    ) throws {
        let claim = Claim(
            id: "c\(data.claims.count + 1)", text: words, span: try span(words), source: source, via: via,
            kind: .indirect, cue: cue)
        data.claims.append(claim)
    }

    mutating func source(_ name: String, _ type: SourceType, country: String? = nil) throws {
        data.sources.append(
            Source(
                id: "s\(data.sources.count + 1)", name: name, mentions: [try span(name)], type: type,
                country: country, basis: "media '\(name)'", claims: 1))
    }

    func lines(_ sections: [Section] = [], width: Int = 80) throws -> [StyledText] {
        try ArticleExplanation(try JSON.encode(self)).lines(sections, width: width)
    }

    func plain(_ sections: [Section] = [], width: Int = 80) throws -> String {
        try lines(sections, width: width).map(\.plain).joined(separator: "\n")
    }

    /// Two sources, two counts, a nested claim and a cue.
    static func mine() throws -> SampleEvent {
        var event = SampleEvent(
            """
            MARVA - Sixteen miners were hurt on Monday, the Marva Gazette said.

            River Radio put it at 20 or more, villagers told it. The owners blamed "idlers" and gave no name.
            """)
        try event.source("Marva Gazette", .stateMedia, country: "MV")
        try event.source("River Radio", .independentMedia)
        try event.source("villagers", .witness)
        try event.claim("Sixteen miners were hurt on Monday", by: "s1")
        try event.claim("River Radio put it at 20 or more", by: "s3", cue: "told", via: ["s2"])
        event.data.incidents = [
            Incident(
                id: "i1", type: .assault, recipient: "Sixteen miners", date: CivilDate(iso: "2024-05-06"),
                place: "Marva", country: "MV", claim: "c1", span: try event.span("Sixteen miners were hurt"))
        ]
        event.data.figures = [
            Figure(
                measure: .injured, count: 16, of: "miners", source: "s1", claim: "c1", incident: "i1",
                span: try event.span("Sixteen miners")),
            Figure(
                measure: .injured, count: 20, qualifier: .atLeast, source: "s3", claim: "c2", incident: "i1",
                span: try event.span("20 or more")),
        ]
        event.data.contested = [
            Contested(
                measure: .injured, incident: "i1",
                values: [
                    Contested.Value(count: 16, qualifier: .exactly, source: "s1"),
                    Contested.Value(count: 20, qualifier: .atLeast, source: "s3"),
                    Contested.Value(count: 12_000, qualifier: .about, source: nil),
                ])
        ]
        event.data.framing = Framing(
            label: .mixed, scores: ["mixed": 0.755, "state": 0.245],
            cues: [.init(kind: .scareQuotes, text: "idlers", span: try event.span("idlers"), voice: .author)],
            sourceMix: ["state-media": 0.5, "witness": 0.5])
        return event
    }
}
