import Testing
import Wire

@testable import Extraction

struct AskedRuleTests {
    @Test func aQuestionThatOpensTheSentence() throws {
        let reading = try Reading("Asked by the Delta Times whether she would run again, Holm laughed.")
        #expect(reading.claims.map(\.text) == ["whether she would run again"])
        #expect(reading.speaker(of: "run again") == "Delta Times")
    }

    @Test func nobodyIsSaidToAsk() throws {
        let reading = try Reading("Asked whether she would run again, Holm laughed.")
        #expect(reading.claims.map(\.source) == [nil])
    }

    @Test(arguments: [
        "As reported by the Delta Times, the mayor gave money to the fund.",
        "As the Delta Times reported, the mayor gave money to the fund.",
        "The mayor gave money to the fund, as the Delta Times reported on Tuesday.",
    ])
    func asSomeoneReported(_ text: String) throws {
        let reading = try Reading(text)
        #expect(reading.claims.map { $0.text.lowercased() } == ["the mayor gave money to the fund"])
        #expect(reading.sources.map(\.name) == ["Delta Times"])
    }
}
