import Testing
import Wire

@testable import Extraction

struct HearsayRuleTests {
    @Test func reportedlyHasNoSource() throws {
        let reading = try Reading("The director has reportedly left the country.")
        #expect(reading.claims.map(\.stance) == [.hedged])
        #expect(reading.claims.map(\.source) == [nil])
    }
}
