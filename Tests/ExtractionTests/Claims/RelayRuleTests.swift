import Testing
import Wire

@testable import Extraction

struct RelayRuleTests {
    @Test func quotedAsSaying() throws {
        let reading = try Reading(
            "The Delta News agency quoted Premier Tomas Rey as saying the border would stay shut.")
        let claim = try reading.claim("border would stay shut")
        #expect(reading.name(claim.source) == "Tomas Rey")
        #expect(claim.via.map { reading.name($0) } == ["Delta News agency"])
    }

    @Test func wasQuotedAsSaying() throws {
        let reading = try Reading("The border would stay shut, the premier was quoted as saying.")
        #expect(reading.speaker(of: "border would stay shut") == "premier")
    }

    @Test func citedSourcesSpeakThroughTheOutlet() throws {
        let reading = try Reading("The Delta News, citing a palace source, said the king was ill.")
        let claim = try reading.claim("king was ill")
        #expect(reading.name(claim.source) == "palace source")
        #expect(claim.via.map { reading.name($0) } == ["Delta News"])
    }

    @Test func reportsInsideReports() throws {
        let reading = try Reading("The committee said the auditors had warned that the funds were missing.")
        let inner = try #require(reading.claims.last)
        #expect(inner.text == "the funds were missing")
        #expect(reading.name(inner.source) == "auditors")
        #expect(inner.via.map { reading.name($0) } == ["committee"])
    }
}
