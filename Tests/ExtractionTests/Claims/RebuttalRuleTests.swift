import Testing
import Wire

@testable import Extraction

struct RebuttalRuleTests {
    @Test func aChargeSomeoneDenies() throws {
        let reading = try Reading(
            "The army shelled the market, residents said, a charge the generals deny.")
        let denial = try reading.claim("a charge")
        #expect(denial.stance == .denied)
        #expect(reading.name(denial.source) == "generals")
    }
}
