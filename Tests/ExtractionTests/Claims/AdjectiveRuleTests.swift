import Testing
import Wire

@testable import Extraction

struct AdjectiveRuleTests {
    @Test(arguments: [
        (
            "The mayor is confident that the bridge will open in May.", "the bridge will open in May",
            "is confident"
        ),
        ("Some officials were worried about the price of grain.", "the price of grain", "were worried"),
        ("The union remains opposed to the new contract.", "the new contract", "remains opposed"),
    ])
    func whatSomeoneHolds(_ text: String, _ content: String, _ cue: String) throws {
        let claim = try #require(try Reading(text).claims.first)
        #expect(claim.text == content)
        #expect(claim.cue == cue)
        #expect(claim.source != nil)
    }

    @Test(arguments: ["It is certain that the bridge will open.", "The mayor is not sure that it will open."])
    func nobodyHoldsIt(_ text: String) throws {
        #expect(try Reading(text).claims.isEmpty)
    }

    @Test func doubtIsHedged() throws {
        #expect(try Reading("The mayor is skeptical that it will open.").claims.first?.stance == .hedged)
    }
}
