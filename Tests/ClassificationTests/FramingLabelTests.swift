import Language
import Testing
import Wire

@testable import Classification

struct FramingLabelTests {
    private func framing(_ types: [SourceType], cues: [Framing.Cue.Kind] = []) throws -> Framing {
        let sources = types.enumerated().map { Source(id: "s\($0.offset)", name: "x", type: $0.element) }
        let claims = sources.map {
            Claim(
                id: "c", text: "", span: Span(start: 0, end: 0), source: $0.id, kind: .indirect, cue: "said")
        }
        let marks = cues.map { Framing.Cue(kind: $0, text: "", span: Span(start: 0, end: 0), voice: .author) }
        let mix = SourceMix(claims: claims, sources: sources, document: try Reader.bundled().read(""))
        return FramingJudge().framing(mix: mix, found: FoundCues(cues: marks))
    }

    @Test func labels() throws {
        #expect(try framing([.government, .government, .stateMedia, .military, .government]).label == .state)
        #expect(
            try framing(
                [.government, .government, .stateMedia, .military, .witness], cues: [.challenge, .unverified]
            ).label == .mixed)
        #expect(try framing([.government, .government, .witness, .rightsGroup, .expert]).label == .mixed)
        #expect(
            try framing([.rightsGroup, .witness, .witness, .expert, .expert, .government]).label
                == .independent)
        #expect(try framing([.government]).label == .neutral)
        #expect(try framing([]).label == .neutral)
    }

    @Test func scoresSumToOne() throws {
        for count in 0...12 {
            let types = (0..<count).map { SourceType.allCases[($0 * 7) % SourceType.allCases.count] }
            for cues in [[], [Framing.Cue.Kind.challenge], Framing.Cue.Kind.allCases] {
                let result = try framing(types, cues: cues)
                #expect(abs(result.scores.values.reduce(0, +) - 1) < 1e-9)
                #expect(result.scores.values.allSatisfy { (0...1).contains($0) })
                #expect(count == 0 || abs(result.sourceMix.values.reduce(0, +) - 1) < 1e-9)
            }
        }
    }

    @Test func wordsOfNestedClaimsCountForTheInnermost() throws {
        let body = "The ministry said that rebels claimed ten deaths in the north."
        let sources = [Source(id: "s1", name: "The ministry"), Source(id: "s2", name: "rebels")]
        let part = Bench.extraction(
            body, sources: sources,
            claims: [
                ("rebels claimed ten deaths in the north", "s1", .indirect),
                ("ten deaths in the north", "s2", .indirect),
            ])
        let framing = try Bench.classifier.get().classify(part).framing
        #expect(framing.sourceMix == ["government": 0.5, "armed-group": 0.5])
        #expect(framing.sourceMixByWords["armed-group"].map { abs($0 - 5.0 / 7) < 1e-9 } == true)
        #expect(framing.sourceMixByWords["government"].map { abs($0 - 2.0 / 7) < 1e-9 } == true)
    }

    @Test func contrastBetweenSourcesIsAChallenge() throws {
        let body = "The ministry said ten had died. However, residents told of forty graves."
        let sources = [Source(id: "s1", name: "The ministry"), Source(id: "s2", name: "residents")]
        let part = Bench.extraction(
            body, sources: sources,
            claims: [("ten had died", "s1", .indirect), ("forty graves", "s2", .indirect)])
        let cues = try Bench.classifier.get().classify(part).framing.cues
        #expect(cues.map(\.text) == ["However, residents"])
        #expect(cues.map(\.kind) == [.challenge])
    }
}
