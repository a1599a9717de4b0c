import Testing
import Wire

@testable import Extraction

struct LabelledRuleTests {
    @Test(arguments: [
        ("Poll: most voters are tired of the race.", "Poll"),
        ("Ada Holm: my plans are not set in stone.", "Ada Holm"),
    ])
    func aSpeakerAndAColon(_ text: String, _ name: String) throws {
        let reading = try Reading(text)
        #expect(reading.claims.map(\.cue) == [":"])
        #expect(reading.sources.map(\.name) == [name])
    }

    @Test(arguments: ["The result: three long days on the road followed.", "Holm: a closing surge"])
    func otherColonsAttributeNothing(_ text: String) throws {
        #expect(try Reading(text).claims.isEmpty)
    }
}
