import Testing
import Wire

@testable import Extraction

/// Subjects with a parenthesis between them and their verb.
struct ParenthesisTests {
    @Test(arguments: [
        (
            "Sen. Ada Holm, R-Ga., appearing on a talk show after the vote, said the bill was dead.",
            "Ada Holm"
        ),
        ("Otto Park, a 44-year-old baker from Salem, South Carolina, says the bill was dead.", "Otto Park"),
        ("Ada Holm, facing a hard race in Iowa, a swing state, said the bill was dead.", "Ada Holm"),
        ("Holm, who will retire after serving in Iran, Turkey and France, said the bill was dead.", "Holm"),
        ("Holm, during a town hall meeting in Columbus, Ohio, said the bill was dead.", "Holm"),
        ("On Monday, Holm, a former judge, said the bill was dead.", "Holm"),
        ("After talks with Park, Holm, a former judge, said the bill was dead.", "Holm"),
    ])
    func theSubjectStandsBeforeAllOfIt(_ text: String, _ name: String) throws {
        #expect(try Reading(text).speaker(of: "the bill was dead") == name)
    }

    @Test func aNameBesideADescriptionNamesTheSource() throws {
        let reading = try Reading(
            "But the other candidate in the room, former Secretary of State Ada Holm, drew a line, saying "
                + "that the bill was dead.")
        #expect(reading.speaker(of: "bill was dead") == "Ada Holm")
    }

    @Test func partyAndPlaceAreNoDescription() throws {
        let reading = try Reading("Otto Park, D-Ohio, a former judge, said the bill was dead.")
        #expect(try reading.source("Otto Park").description == "a former judge")
    }

    @Test(arguments: [
        ("Three engineers who worked there, who spoke at dusk, said money was short.", "Three engineers"),
        ("One of them, Ali Reza, said the guards had left.", "Ali Reza"),
    ])
    func whoSpeaksBeforeAParenthesis(_ text: String, _ speaker: String) throws {
        let reading = try Reading(text)
        #expect(reading.name(try #require(reading.claims.first).source) == speaker)
    }
}
