import Testing
import Wire

@testable import Extraction

/// Quotations beside a clause whose verb is no cue of the lexicon.
struct QuotationCueTests {
    @Test(arguments: [
        (
            "The mayor laughed. Then Holm shot back, “I could have stayed at home, but I chose to work.”",
            "Holm", "shot"
        ),
        ("“Will he ever be the next mayor of this town?” a clerk wondered.", "clerk", "wondered"),
        (
            "“There are worms that have shown more spine,” reads an editorial in the Harbour Post.",
            "editorial in the Harbour Post", "reads"
        ),
        ("Holm's answer was: “Is the shop off Main Street or Elm?”", "Holm", "was"),
        (
            "The result did not surprise Otto Park: “Such candidates have seen a rise in their support.”",
            "Otto Park", ":"
        ),
        (
            "As Ada Holm, a professor of law, put it, “Senators should remember that it may get worse.”",
            "Ada Holm", "put"
        ),
    ])
    func theClauseBesideItGivesTheSpeaker(_ text: String, _ name: String, _ cue: String) throws {
        let reading = try Reading(text)
        let claim = try #require(reading.claims.first { $0.text.hasPrefix("“") })
        #expect(reading.name(claim.source) == name)
        #expect(claim.cue == cue)
    }
}
