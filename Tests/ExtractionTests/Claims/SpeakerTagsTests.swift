import Testing
import Wire

@testable import Extraction

/// Tags that cannot be right do not hide a claim.
struct SpeakerTagsTests {
    @Test(arguments: [
        ("Otto Park says Cruz will “leave here with hope.”", "Otto Park"),
        ("The party's leader, Ada Holm, voiced support for the mayor.", "Ada Holm"),
        (
            "Some 56 percent of voters polled said they were less likely to vote.",
            "56 percent of voters polled"
        ),
    ])
    func theClaimIsFound(_ text: String, _ name: String) throws {
        let reading = try Reading(text)
        #expect(reading.claims.count == 1)
        #expect(reading.sources.map(\.name) == [name])
    }

    @Test(arguments: [
        ("The captain was there, police chief Mina Oduya said.", "Mina Oduya"),
        ("Yap's lawyer, Teresa Holm, said that he had been freed.", "Teresa Holm"),
        ("An inquiry later blamed faulty pumps.", "inquiry"),
        ("The chief has long doubted that sanctions work.", "chief"),
    ])
    func theSpeakerIsWhole(_ text: String, _ name: String) throws {
        let reading = try Reading(text)
        #expect(reading.claims.count == 1)
        #expect(reading.sources.map(\.name) == [name])
    }
}
