import Testing
import Wire

@testable import Extraction

struct NounRuleTests {
    @Test(arguments: [
        ("The row began with the senate's refusal to ratify the treaty.", "to ratify the treaty", "senate"),
        (
            "Markets ignored a warning by the bank that the currency would fall.",
            "the currency would fall", "bank"
        ),
        ("The company made a promise to repay every customer.", "to repay every customer", "company"),
    ])
    func ownersHoldWhatTheNounSays(_ text: String, _ content: String, _ owner: String) throws {
        let reading = try Reading(text)
        #expect(reading.claims.map(\.text) == [content])
        #expect(reading.speaker(of: content) == owner)
    }

    @Test func nobodyOwnsABareFear() throws {
        #expect(try Reading("There were fears that the wall would fall.").claims.map(\.source) == [nil])
    }

    @Test func aViewThatIsTold() throws {
        let reading = try Reading("The court's view was that the contract had never existed.")
        #expect(reading.speaker(of: "the contract had never existed") == "court")
    }
}
