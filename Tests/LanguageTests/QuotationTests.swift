import Language
import Testing

struct QuotationTests {
    @Test("Every style of mark", arguments: [
        ("He said \"we left\" twice.", ["\"we left\""]),
        ("He said “we left” twice.", ["“we left”"]),
        ("He said ‘we left’ twice.", ["‘we left’"]),
        ("He said 'we left' twice.", ["'we left'"]),
        ("He said «we left» twice.", ["«we left»"]),
        ("He said „we left“ twice.", ["„we left“"]),
        ("He said ``we left'' twice.", ["``we left''"]),
        ("He said ”we left” twice.", ["”we left”"]),
        ("He said \" we left \" twice.", ["\" we left \""]),
    ])
    func styles(text: String, expected: [String]) throws { #expect(try quotations(text) == expected) }

    @Test("Apostrophes are no quotes", arguments: [
        "The residents' homes and Kenya's ports weren't hit.", "The residents’ homes, the workers’ pay.",
        "Rock 'n' roll in the '90s; give 'em this.", "It was 12\" wide and 6' high.",
    ])
    func apostrophes(text: String) throws { #expect(try quotations(text).isEmpty) }

    @Test func possessiveInsideSingleQuotes() throws {
        #expect(try quotations("'The residents' homes burned,' he said.")
            == ["'The residents' homes burned,'"])
        #expect(try quotations("‘The residents’ homes don’t burn,’ he said.")
            == ["‘The residents’ homes don’t burn,’"])
    }

    @Test func nested() throws {
        let document = try Reader.bundled().read("\"They shouted 'go home' at us,\" she said.")
        #expect(document.quotations.map(\.depth) == [0, 1])
        #expect(document.quotations.map(\.isClosed) == [true, true])
        #expect(document.text(document.quotations[1].tokens) == "'go home'")
        let go = try #require(document.tokens.map(\.word).firstIndex(of: "go"))
        #expect(document.quotation(at: go)?.depth == 1)
        let us = try #require(document.tokens.map(\.word).firstIndex(of: "us"))
        #expect(document.quotation(at: us)?.depth == 0)
        #expect(document.quotation(at: document.tokens.count - 1) == nil)
    }

    @Test func severalSentences() throws {
        #expect(try quotations("\"We came. We saw,\" he said. \"It was late.\"")
            == ["\"We came. We saw,\"", "\"It was late.\""])
    }

    @Test func continuedOverParagraphs() throws {
        let text = "“We came.\n\n“We saw.\n\n“We left,” he said."
        let document = try Reader.bundled().read(text)
        #expect(document.quotations.map(\.continues) == [false, true, true])
        #expect(document.quotations.map(\.isClosed) == [false, false, true])
    }

    @Test func unclosedDoesNotContinueWithoutMark() throws {
        let document = try Reader.bundled().read("He said \"we came.\n\nThey left. \"Now,\" he said.")
        #expect(document.quotations.map(\.continues) == [false, false])
        #expect(document.quotations.map(\.isClosed) == [false, true])
    }

    @Test func marksHaveShapes() throws {
        let document = try Reader.bundled().read("\"Go,\" he said.")
        #expect(document.tokens[0].shape.contains(.openQuote))
        #expect(document.tokens[3].shape.contains(.closeQuote))
    }
}
