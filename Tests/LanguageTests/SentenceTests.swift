import Testing

struct SentenceTests {
    @Test("Stops end sentences, abbreviations do not", arguments: [
        ["Gen. Ruiz left.", "He went to St. Louis."],
        ["It fell 2.5 percent.", "Then it rose."],
        ["They met J. P. Marlow on Aug. 7 in town.", "Nothing came of it."],
        ["He lives in the U.S. Army barracks.", "She does not."],
        ["He lives in the U.S.", "The army does not."],
        ["It began at 7 p.m.", "Police came later."],
        ["Was it true?", "Nobody knows!", "So it goes."],
        ["The firm is Marlow Inc.", "He founded it."],
    ])
    func stops(expected: [String]) throws {
        #expect(try sentences(expected.joined(separator: " ")) == expected)
    }

    @Test("Closing marks stay with their sentence", arguments: [
        ["\"We left.\"", "Nobody stayed."],
        ["He said: “We left. ", "They stayed.” ", "Then it rained."],
        ["(It was late.)", "They left."],
        ["\"Who did it?\" he asked.", "Nobody knew."],
        ["“We go!” they shouted.", "“Now.”"],
    ])
    func closers(expected: [String]) throws {
        let text = expected.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }
        #expect(try sentences(text.joined(separator: " ")) == text)
    }

    @Test func paragraphsEndSentences() throws {
        #expect(try sentences("A heading\n\nIt rained") == ["A heading", "It rained"])
    }

    @Test func listLinesAreSentences() throws {
        let text = "They asked for:\n- food and water\n- two doctors\n\nNothing came."
        let expected = ["They asked for:", "- food and water", "- two doctors", "Nothing came."]
        #expect(try sentences(text) == expected)
    }

    @Test func missingSpace() throws {
        #expect(try sentences("They left the mine.Police came.") == ["They left the mine.", "Police came."])
    }

    @Test func lowerCaseNamesBegin() throws {
        #expect(try sentences("It was over. al-Shabaab said so.") == ["It was over.", "al-Shabaab said so."])
    }
}
