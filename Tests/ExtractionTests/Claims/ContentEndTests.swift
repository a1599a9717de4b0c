import Testing
import Wire

@testable import Extraction

/// Where content ends before its sentence does.
struct ContentEndTests {
    @Test(arguments: [
        (
            "While those polled said Holm has the “best plan,” Park is the one whom they trust.",
            "Holm has the “best plan,”"
        ),
        ("When Park announced his candidacy in June, he sat down with the press.", "his candidacy in June"),
        (
            "After the mayor criticized the plan, Holm shot back, “I could have stayed at home all day.”",
            "the plan"
        ),
    ])
    func aClauseThatOpensTheSentenceEndsWhereTheMainOneBegins(_ text: String, _ content: String) throws {
        #expect(try Reading(text).claims.first?.text == content)
    }

    @Test(arguments: [
        ("Most members oppose the mayor's plan, and have asked for a vote.", "the mayor's plan"),
        (
            "The union called for a boycott of the port, and the city council denounced it.",
            "a boycott of the port"
        ),
        ("Holm praised the firefighters while Park visited the school.", "the firefighters"),
        ("The army declared war on the rebels, leading to a long conflict.", "war on the rebels"),
        (
            "Holm has called mergers “unpatriotic,” and her party has made an effort to stop them.",
            "mergers “unpatriotic,”"
        ),
        ("Declaring that he alone could mend it, the mayor offered a plan.", "he alone could mend it"),
    ])
    func aPhraseEndsWhereAnotherClauseBegins(_ text: String, _ content: String) throws {
        #expect(try Reading(text).claims.first?.text.hasSuffix(content) == true)
    }

    @Test func aPhraseGoesOnPastAnAside() throws {
        let reading = try Reading(
            "The official accused the city of using fines, announced by Holm on Tuesday, to fill its purse.")
        #expect(reading.claims.first?.text.hasSuffix("to fill its purse") == true)
    }

    @Test func aSecondVerbOfSayingIsAClaimOfItsOwn() throws {
        let reading = try Reading("Her lawyers argue that the search was illegal and ask that she be freed.")
        #expect(reading.claims.map(\.text) == ["the search was illegal", "she be freed"])
    }
}
