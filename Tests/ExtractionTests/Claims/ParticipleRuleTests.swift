import Testing
import Wire

@testable import Extraction

struct ParticipleRuleTests {
    @Test func addingGoesToTheSpeaker() throws {
        let reading = try Reading(
            "The dam was safe, the operator said, adding that engineers had checked it twice.")
        #expect(reading.speaker(of: "engineers had checked") == "operator")
        #expect(reading.claims.map(\.source) == ["s1", "s1"])
    }

    @Test func statementsSpeakForThoseWhoIssueThem() throws {
        let reading = try Reading("Two ministries issued statements saying they would not sign the treaty.")
        #expect(reading.speaker(of: "would not sign") == "Two ministries")
    }

    @Test func withoutElaboratingIsNoClaim() throws {
        let reading = try Reading("The plan had failed, the general said, without elaborating.")
        #expect(reading.claims.count == 1)
    }

    @Test func whatShowsSpeaks() throws {
        let reading = try Reading("Ada Holm held up a sign saying “Teachers against the mayor.”")
        #expect(reading.speaker(of: "Teachers") == "sign")
    }

    @Test func theSubjectOfTheMainVerbSpeaksNotTheContents() throws {
        let reading = try Reading(
            "Otto Park, president of the Delta Institute, tied the scores to better schools, saying the law "
                + "helped “millions of kids.”")
        #expect(reading.speaker(of: "millions of kids") == "Otto Park")
    }

    @Test func addingIsTheNearSpeakers() throws {
        let reading = try Reading("The device will be sold, the official noted, adding that demand was met.")
        #expect(reading.speaker(of: "demand was met") == "official")
    }
}
