import Foundation
import Testing
import Wire

/// What values write themselves is what `JSONEncoder` would write.
struct JSONWriterTests {
    private func expectSame<Value: JSONWritable>(_ value: Value) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        let expected = String(decoding: try encoder.encode(value), as: UTF8.self)
        #expect(String(decoding: try JSON.encode(value), as: UTF8.self) == expected)
    }

    @Test func strings() throws {
        for byte in UInt8(0)..<0x80 { try expectSame("a" + String(UnicodeScalar(byte)) + "b") }
        for text in ["", "\"", "Ürümqi 乌鲁木齐 🙂", "https://example.org/a?b=\\c", "\u{2028}\u{7F}\u{85}"] {
            try expectSame(text)
        }
    }

    @Test func numbers() throws {
        for number in [0, 1, 9, 10, -1, 1_234_567, Int.max, Int.min] { try expectSame(number) }
        let fractions: [Double] = [0, -0.0, 1, 0.1, 1 / 3, 1e-5, 1e-7, 2.5e20, -3.25, 1e16, 123_456.75]
        for number in fractions {
            try expectSame(number)
        }
        #expect(throws: EncodingError.self) { try JSON.encode([1, Double.infinity]) }
    }

    @Test func nestedValues() throws {
        let value = JSONValue.object([
            "b": .array([.null, .bool(true), .int(-3), .number(0.5), .string("x\n"), .array([]), .object([:])]),
            "a": .object(["z": .string(""), "B": .int(1), "é": .null, "a-b": .bool(false), "a/b": .null]),
        ])
        try expectSame(value)
    }

    @Test func aPartWithEveryMember() throws {
        let span = Span(start: 3, end: 19)
        let day = CivilDate(year: 2015, month: 9, day: 7)
        let source = Source(
            id: "s1", name: "Ana \"Nina\" Ruiz", aliases: ["Ruiz"], description: "a farmer", mentions: [span],
            type: .armedGroup, country: "KE", basis: "title", claims: 2)
        let claim = Claim(
            id: "c1", text: "line\none", span: span, source: "s1", via: ["s2"], kind: .mixed, cue: "said",
            stance: .hedged)
        let figure = Figure(
            measure: .killed, count: 3, low: 1, high: 4, qualifier: .between, of: "miners",
            includes: [.init(count: 1, of: nil), .init(count: 2, of: "men")], source: "s1", claim: "c1",
            incident: "i1", span: span)
        let article = EventArticle(
            id: "a", url: "https://example.org/", headline: "H", publisher: .init(name: "P", url: nil),
            author: "B", datePublished: "2015-09-08", inLanguage: "en", articleBody: "…", captions: ["c"],
            wordCount: 12, digest: "0f", extra: ["x": .array([.int(1)])])
        try expectSame(
            ExtractionPart(
                article: article, sources: [source], claims: [claim], figures: [figure],
                contested: [
                    Contested(
                        measure: .killed, incident: "i1",
                        values: [.init(count: 3, low: 1, high: 4, qualifier: .about, source: "s1")])
                ],
                incidents: [
                    Incident(
                        id: "i1", type: .assault, actor: "men", recipient: "miners", date: day, place: "Aksu",
                        country: "CN", claim: "c1", span: span)
                ],
                dates: day.map { [DateMention(date: $0, text: "Monday", span: span)] } ?? [],
                entities: [Entity(type: .place, name: "Aksu", mentions: 2, country: "CN")],
                unsupportedLanguage: "fr"))
        try expectSame(
            ClassificationPart(
                sources: [source, Source(id: "s2", name: "he")],
                publisher: PublisherClass(
                    name: "P", domain: "example.org", class: .capturedPublic, country: "XX", basis: "entry",
                    credits: ["AP"]),
                framing: Framing(
                    label: .mixed, scores: ["state": 0.25, "mixed": 0.75],
                    cues: [.init(kind: .denial, text: "denied", span: span, voice: .author)],
                    sourceMix: ["armed-group": 1, "other": 0])))
        try expectSame(
            DuplicatePart(
                duplicate: Duplicate(status: .near, of: "b", similarity: 0.5, containment: 1),
                story: Story(id: "b", size: 2, merged: ["d"])))
        try expectSame([
            ProvenanceEntry(stage: "extract", worker: "w", version: "1.0.0", attempt: 1, milliseconds: 0.125)
        ])
        try expectSame(
            Article(
                id: "a", url: "u", headline: "h", articleBody: "b", html: "<p>", publisher: .init(name: nil, url: "u"),
                author: "c", datePublished: "d", inLanguage: "en", digest: "e", extra: [:]))
    }

    @Test func aPartWithNothing() throws {
        try expectSame(Article(id: "a"))
        try expectSame(
            ClassificationPart(
                sources: [],
                publisher: PublisherClass(name: nil, domain: nil, class: .unknown, country: nil, basis: ""),
                framing: Framing(label: .neutral, scores: [:], cues: [], sourceMix: [:])))
    }
}
