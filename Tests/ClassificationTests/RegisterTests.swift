import Language
import Testing
import Wire

@testable import Classification

struct RegisterTests {
    private func found(_ body: String) throws -> FoundCues {
        let classifier = try Bench.classifier.get()
        return CueFinder(lexicon: classifier.cues, links: classifier.sources.links).find(
            in: try Reader.bundled().read(body), claims: [], sources: [])
    }

    @Test(arguments: [
        "The minister spoke highly of the fruitful results.",
        "Both sides exchanged views on issues of common concern.",
        "The units liberated the village and thwarted an infiltration attempt.",
        "The blockade is unjust, but the unjust sanctions will not break the homeland.",
        "Rescuers were swiftly dispatched and all-out efforts were made.",
    ])
    func stateAgencies(_ body: String) throws {
        let found = try found(body)
        #expect(found.official >= 1)
        #expect(found.reserved == 0)
    }

    @Test(arguments: [
        "He spoke of what he called a plot.",
        "The clerk spoke on condition of anonymity.",
        "Opposition lawmakers walked out after the crackdown.",
        "She declined to be named for fear of reprisals.",
    ])
    func reportersWhoKeepTheirDistance(_ body: String) throws {
        let found = try found(body)
        #expect(found.reserved >= 1)
        #expect(found.official == 0)
    }

    @Test func quotedWordsAreTheSpeakers() throws {
        let body = "“We will defend every inch of the motherland from mercenaries,” he said."
        #expect(try found(body).official == 0)
    }

    @Test func theSameClaimsAreTheStatesInItsManner() throws {
        let sources = [Source(id: "s1", name: "The ministry")]
        func score(_ body: String) throws -> Double {
            let part = Bench.extraction(
                "The ministry said the road was open. " + body, sources: sources,
                claims: [("the road was open", "s1", .indirect)])
            return try Bench.classifier.get().classify(part).framing.scores["state"] ?? 0
        }
        let official = try score("It spoke highly of the great achievements.")
        let plain = try score("It rained on the men and on the machines.")
        let reserved = try score("Activists fear reprisals and a crackdown.")
        #expect(official > plain && plain > reserved)
    }

    @Test func unnamedOfficialsSpeakForTheState() throws {
        let body = "A military source said the road was open. A source said it was closed."
        let sources = [Source(id: "s1", name: "military source"), Source(id: "s2", name: "source")]
        let part = Bench.extraction(
            body, sources: sources,
            claims: [("the road was open", "s1", .indirect), ("it was closed", "s2", .indirect)])
        let framing = try Bench.classifier.get().classify(part).framing
        #expect(framing.sourceMix == ["anonymous": 1])
        #expect((framing.scores["mixed"] ?? 0) > (framing.scores["independent"] ?? 0))
    }
}
