import Testing
import Wire
import Worker

@testable import Deduplication

struct DedupStageTests {
    private func job(_ id: String, extraction: ExtractionPart?) throws -> Job {
        let parts = try extraction.map { [Part(name: .extraction, bytes: try JSON.encode($0))] } ?? []
        return Job(article: id, stage: .dedup, acceptedMilliseconds: 0, parts: parts)
    }

    private func extraction(_ id: String, _ body: String) -> ExtractionPart {
        ExtractionPart(
            article: EventArticle(
                id: id, url: nil, headline: "Ferry capsizes", publisher: nil, author: nil,
                datePublished: "2024-05-03", inLanguage: "en", articleBody: body, captions: [], wordCount: 0,
                digest: ""),
            entities: [Entity(type: .place, name: "Kolm Head", mentions: 2)])
    }

    @Test func answersStandInTheOrderOfTheJobs() throws {
        let stage = DedupStage(index: .transient())
        let outcomes = try stage.perform([
            job("a", extraction: extraction("a", Samples.first)), job("x", extraction: nil),
            job("b", extraction: extraction("b", Samples.first)),
        ])
        let parts = try outcomes.map { outcome -> DuplicatePart? in
            guard case .done(let part?) = outcome else { return nil }
            return try JSON.decode(DuplicatePart.self, from: part.bytes)
        }
        #expect(parts.map { $0?.duplicate.of } == [nil, nil, "a"])
        #expect(parts.map { $0?.story?.size } == [1, nil, 2])
        #expect(outcomes[1] == .failed(IndexRequest.missing))
    }
}
