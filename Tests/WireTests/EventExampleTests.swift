import Foundation
import Testing
import Wire

/// The events of `Protocols/examples`, which the JSON Schema is held against too.
struct EventExampleTests {
    /// The envelope as far as a reader needs it. The parts' members lie side by side in `data`.
    private struct Event: Decodable {
        var specversion: String
        var id: String
        var type: String
        var subject: String
        var time: String
        var datacontenttype: String
        var data: EventData
    }

    private struct EventData: Decodable {
        var extraction: ExtractionPart
        var classification: ClassificationPart
        var duplicate: DuplicatePart
        var provenance: [ProvenanceEntry]

        private enum Key: CodingKey { case provenance }

        init(from decoder: any Decoder) throws {
            extraction = try ExtractionPart(from: decoder)
            classification = try ClassificationPart(from: decoder)
            duplicate = try DuplicatePart(from: decoder)
            let container = try decoder.container(keyedBy: Key.self)
            provenance = try container.decode([ProvenanceEntry].self, forKey: .provenance)
        }
    }

    /// Invalid by rules that the schema states and types do not.
    private static let ofSchemaAlone: Set = [
        "other-specversion", "other-type", "time-without-zone", "id-is-a-path", "contested-with-one-value",
        "score-above-one", "span-before-the-text", "story-of-size-0",
    ]

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Protocols/examples/event")

    private static func names(_ verdict: String) throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: verdict).path)
        return names.filter { $0.hasSuffix(".json") }.sorted()
    }

    private static func bytes(_ verdict: String, _ name: String) throws -> Data {
        try Data(contentsOf: folder.appending(path: verdict).appending(path: name))
    }

    @Test func thereAreExamples() throws {
        #expect(try Self.names("valid").count >= 8)
        #expect(try Self.names("invalid").count >= 8)
    }

    @Test(arguments: try names("valid"))
    func readsWhatIsValid(name: String) throws {
        let event = try JSON.decode(Event.self, from: try Self.bytes("valid", name))
        let article = event.data.extraction.article
        #expect(event.subject == article.id)
        guard let body = article.articleBody.map({ Array($0.utf8) }) else { return }
        for claim in event.data.extraction.claims {
            #expect(String(decoding: body[claim.span.start..<claim.span.end], as: UTF8.self) == claim.text)
        }
    }

    /// Written again and read again, the parts are the same.
    @Test(arguments: try names("valid"))
    func losesNothing(name: String) throws {
        let data = try JSON.decode(Event.self, from: try Self.bytes("valid", name)).data
        let extraction = try JSON.decode(ExtractionPart.self, from: try JSON.encode(data.extraction))
        let classification = try JSON.decode(
            ClassificationPart.self, from: try JSON.encode(data.classification))
        let duplicate = try JSON.decode(DuplicatePart.self, from: try JSON.encode(data.duplicate))
        #expect(extraction == data.extraction)
        #expect(classification == data.classification)
        #expect(duplicate == data.duplicate)
    }

    @Test(arguments: try names("invalid").filter { !ofSchemaAlone.contains(String($0.dropLast(5))) })
    func refusesWhatIsInvalid(name: String) throws {
        let bytes = try Self.bytes("invalid", name)
        #expect(throws: DecodingError.self) { try JSON.decode(Event.self, from: bytes) }
    }
}
