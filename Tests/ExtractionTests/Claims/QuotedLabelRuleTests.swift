import Testing
import Wire

@testable import Extraction

struct QuotedLabelRuleTests {
    @Test(arguments: [
        ("Holm summed up the plan as “a disgrace.”", "the plan as “a disgrace.”"),
        ("First, Holm identified the judge as “hostile,” which he denied.", "the judge as “hostile,”"),
        ("Holm called the new law “much, much better” than the old one.", "the new law “much, much better”"),
    ])
    func theSubjectSpeaksTheQuotedWords(_ text: String, _ content: String) throws {
        let reading = try Reading(text)
        #expect(try #require(reading.claims.first).text.hasPrefix(content))
        #expect(reading.speaker(of: content) == "Holm")
    }

    @Test func thingsLabelNothing() throws {
        #expect(try Reading("The harbour reopened its pier as “Dock 9” in May.").claims.isEmpty)
    }
}
