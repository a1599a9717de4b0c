import Testing
import Wire

@testable import Extraction

struct JointSpeakerTests {
    @Test(arguments: [
        ("Three people were killed, police and witnesses said.", ["police", "witnesses"]),
        (
            "Hospital officials and family members said the toll was 12.",
            ["Hospital officials", "family members"]
        ),
        ("Norway and Japan said they would not sign the treaty.", ["Norway", "Japan"]),
        (
            "Otto Park met Ada Holm in June. Park and Holm said they would not sign the treaty.",
            ["Otto Park", "Ada Holm"]
        ),
    ])
    func thoseWhoSpeakTogetherAreTwoSources(_ text: String, _ names: [String]) throws {
        let reading = try Reading(text)
        let claim = try #require(reading.claims.first)
        #expect(([claim.source] + (claim.with ?? [])).map(reading.name) == names)
        #expect(reading.sources.map(\.claims) == [1, 1])
    }

    @Test(arguments: [
        "The Trade and Industry Ministry said the port would open.",
        "Research and advocacy director Mina Torres said the port would open.",
    ])
    func joinedWordsOfOneSpeakerAreOne(_ text: String) throws {
        let reading = try Reading(text)
        #expect(reading.sources.count == 1)
        #expect(reading.claims.first?.with == nil)
    }
}
