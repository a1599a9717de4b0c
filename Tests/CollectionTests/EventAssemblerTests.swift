import Foundation
import Testing
import Wire

@testable import Collection

struct EventAssemblerTests {
    private static func data(_ event: AssembledEvent) throws -> [String: Any] {
        let envelope = try #require(JSONSerialization.jsonObject(with: Data(event.json)) as? [String: Any])
        return try #require(envelope["data"] as? [String: Any])
    }

    private static let extraction = #"""
        {"article":{"id":"a1","headline":"Bridge reopens","articleBody":"It is open.",
                    "datePublished":"2026-02-27T08:00:00Z","wordCount":3},
         "sources":[{"id":"s1"}],"claims":[],"figures":[{"count":1.50}],"extra":{"deep":[1, 2]}}
        """#
    private static let classification = #"""
        {"sources":[{"id":"s1","type":"other"}],"publisher":{"class":"SC","country":"CN","basis":"x"},
         "framing":{"label":"neutral"}}
        """#

    @Test func `is a CloudEvents envelope`() throws {
        var job = job()
        job.provenance = [
            ProvenanceEntry(stage: "extract", worker: "w", version: "1", attempt: 1, milliseconds: 2)
        ]
        let event = try EventAssembler().assemble(job) {
            ProvenanceEntry(stage: "collect", worker: "c", version: "1", attempt: 1, milliseconds: 0)
        }
        let envelope = try #require(JSONSerialization.jsonObject(with: Data(event.json)) as? [String: Any])
        #expect(envelope["specversion"] as? String == "1.0")
        #expect(envelope["id"] as? String == "a1.1")
        #expect(envelope["source"] as? String == "/dateline/collector")
        #expect(envelope["type"] as? String == "org.dateline.article.enriched.v1")
        #expect(envelope["subject"] as? String == "a1")
        #expect(envelope["time"] as? String == "2026-03-01T12:00:00.250Z")
        #expect(envelope["datacontenttype"] as? String == "application/json")
        let provenance = try #require(try Self.data(event)["provenance"] as? [[String: Any]])
        #expect(provenance.map { $0["stage"] as? String } == ["extract", "collect"])
        #expect(event.topic == "article.enriched.unknown.ZZ")
        #expect(event.day.description == "2026-03-01")
    }

    @Test func `later stages replace members of earlier ones`() throws {
        let event = try EventAssembler().assemble(
            job("a1", [
                part(.article, #"{"id":"a1","html":"<p>It is open.</p>"}"#),
                part(.extraction, Self.extraction), part(.classification, Self.classification),
                part(.duplicate, #"{"duplicate":{"status":"original"},"story":{"id":"t","size":1}}"#),
            ]))
        let data = try Self.data(event)
        let article = try #require(data["article"] as? [String: Any])
        #expect(article["html"] == nil)
        #expect(article["articleBody"] as? String == "It is open.")
        #expect((data["sources"] as? [[String: Any]])?.first?["type"] as? String == "other")
        #expect((data["story"] as? [String: Any])?["id"] as? String == "t")
        #expect(event.topic == "article.enriched.SC.CN")
        #expect(event.day.description == "2026-02-27")
        let json = text(event.json)
        #expect(json.contains(#""figures":[{"count":1.50}]"#))
        #expect(json.contains(#""deep":[1,2]"#))
        #expect(!json.contains("\n"))
    }

    @Test func `a part of one's own stands under its name and hides none of ours`() throws {
        let own = try #require(PartName("readability"))
        let clash = try #require(PartName("sources"))
        let event = try EventAssembler().assemble(
            job("a1", [
                part(.article, #"{"id":"a1"}"#), part(own, #"{"ease": 61.70}"#),
                part(.extraction, Self.extraction), part(clash, #"{"mine":true}"#),
            ]))
        let json = text(event.json)
        #expect(json.contains(#""readability":{"ease":61.70}"#))
        #expect(json.contains(#""sources.part":{"mine":true}"#))
        #expect(json.contains(#""sources":[{"id":"s1"}]"#))
    }

    @Test func `leaves the body out on request`() throws {
        var options = AssemblyOptions()
        options.omitsBody = true
        options.source = "/news/\"desk\""
        options.enrichmentVersion = "7"
        let event = try EventAssembler(options: options).assemble(
            job("a1", [part(.article, #"{"id":"a1"}"#), part(.extraction, Self.extraction)]))
        let article = try #require(try Self.data(event)["article"] as? [String: Any])
        #expect(article["articleBody"] == nil)
        #expect(article["wordCount"] as? Int == 3)
        #expect(text(event.json).contains(#""source":"/news/\"desk\"""#))
        #expect(text(event.json).contains(#""id":"a1.7""#))
    }

    @Test(arguments: ["[]", "null", "{\"a\":}", "{", "", "{}{}", "\u{FEFF}{}"])
    func `a part that is no object fails for good`(_ json: String) {
        let failure = #expect(throws: StageFailure.self) {
            try EventAssembler().assemble(job("a1", [part(.article, "{}"), part(.extraction, json)]))
        }
        #expect(failure?.isPermanent == true)
        #expect(failure?.code == "bad_part")
    }

    @Test(arguments: ["", "../x", ".x", "a/b", "a\0", String(repeating: "a", count: 129), "é"])
    func `an id that is no file name fails for good`(_ id: String) {
        let failure = #expect(throws: StageFailure.self) { try EventAssembler().assemble(job(id)) }
        #expect(failure?.code == "bad_id")
    }

    @Test(arguments: [
        (#""2026-13-01""#, "2026-03-01"), (#""yesterday""#, "2026-03-01"), ("null", "2026-03-01"),
        ("20260101", "2026-03-01"), (#""2024-02-29""#, "2024-02-29"),
        (#""2019-\u0030\u0035-06T23:00""#, "2019-05-06"),
    ])
    func `takes the day of publication where it is one`(_ date: String, _ day: String) throws {
        let event = try EventAssembler().assemble(
            job("a1", [part(.article, "{\"datePublished\":\(date)}")]))
        #expect(event.day.description == day)
    }

    @Test(arguments: [
        (#"{"class":"INDEP"}"#, "INDEP.ZZ"), (#"{"class":"a.b","country":"GB"}"#, "unknown.GB"),
        (#"{"country":""}"#, "unknown.ZZ"), ("[]", "unknown.ZZ"), (#"{"class":7}"#, "unknown.ZZ"),
    ])
    func `topics keep to their grammar`(_ publisher: String, _ expected: String) throws {
        let event = try EventAssembler().assemble(
            job("a1", [part(.article, "{}"), part(.classification, "{\"publisher\":\(publisher)}")]))
        #expect(event.topic == "article.enriched." + expected)
    }

    @Test(arguments: 0..<6) func `every value keeps its bytes`(_ seed: UInt64) throws {
        var generator = SeededGenerator(state: seed)
        for _ in 0..<50 {
            let values = (0..<4).map { _ in JSONLayoutTests.randomValue(depth: 4, &generator) }
            let spaced = values.map { text(JSONIndenter.indent(Array($0.utf8))) }
            let event = try EventAssembler().assemble(
                job("a1", [
                    part(.article, "{\"v\":\(values[0])}"),
                    part(.extraction, "{\"claims\":\(spaced[1]),\"dates\":\(values[2])}"),
                    part(.duplicate, "{\n\"story\" : \(spaced[3]) }"),
                ]))
            let json = text(event.json)
            #expect(json.contains("\"article\":{\"v\":\(values[0])}"), "seed \(seed)")
            #expect(json.contains("\"claims\":\(values[1]),\"dates\":\(values[2])"), "seed \(seed)")
            #expect(json.contains("\"story\":\(values[3])"), "seed \(seed)")
        }
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"), (Int64.max, nil), (Int64.min, nil),
    ])
    func `writes moments`(_ milliseconds: Int64, _ expected: String?) {
        let text = Timestamp.text(milliseconds)
        #expect(text.utf8.count == 24)
        if let expected { #expect(text == expected) }
    }
}
