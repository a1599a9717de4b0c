import Testing
import Wire

@testable import Extraction

struct PassiveRuleTests {
    @Test func nobodyIsNamed() throws {
        let reading = try Reading("The river is expected to rise further on Friday.")
        #expect(reading.claims.map(\.source) == [nil])
        #expect(try reading.claim("rise further").text == "The river is expected to rise further on Friday")
    }

    @Test func theAgentIsTheSource() throws {
        let reading = try Reading("The mayor was accused by the opposition of hiding the costs.")
        #expect(reading.speaker(of: "hiding the costs") == "opposition")
    }

    @Test func plainPassivesAreNoClaims() throws {
        #expect(try Reading("Two men were arrested by police in the harbour.").claims.isEmpty)
    }

    @Test func anyoneMayAccuse() throws {
        let reading = try Reading("Two brokers were accused by the exchange of rigging the price of tin.")
        #expect(reading.speaker(of: "rigging the price") == "exchange")
    }
}
