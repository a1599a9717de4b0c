import Testing
import Wire

@testable import Extraction

struct PrepositionRuleTests {
    @Test(arguments: [
        "According to the coast guard, nine fishermen drowned.",
        "Nine fishermen drowned, according to the coast guard.",
        "Nine fishermen drowned according to the coast guard.",
    ])
    func accordingTo(_ text: String) throws {
        let reading = try Reading(text)
        #expect(reading.claims.map { $0.text.lowercased() } == ["nine fishermen drowned"])
        #expect(reading.speaker(of: "fishermen drowned") == "coast guard")
    }

    @Test func inTheWordsOf() throws {
        let reading = try Reading("In the words of one former aide, the governor reads the last page first.")
        #expect(reading.speaker(of: "reads the last page") == "one former aide")
    }
}
