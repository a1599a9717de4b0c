import Testing
import Wire

@testable import Extraction

struct HearsayRuleTests {
    @Test func reportedlyHasNoSource() throws {
        let reading = try Reading("The director has reportedly left the country.")
        #expect(reading.claims.map(\.stance) == [.hedged])
        #expect(reading.claims.map(\.source) == [nil])
    }

    @Test func allegedlyToo() throws {
        let reading = try Reading("The cargo allegedly included parts for missiles.")
        #expect(reading.claims.map(\.stance) == [.hedged])
    }

    @Test func whoeverSaysItHasIt() throws {
        let reading = try Reading("Two soldiers allegedly beat the prisoner, his family says.")
        #expect(reading.claims.count == 1)
        #expect(reading.speaker(of: "beat the prisoner") == "his family")
    }
}
