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
}
