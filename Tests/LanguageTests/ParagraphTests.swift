import Language
import Testing

struct ParagraphTests {
    @Test func blankLinesSplit() throws {
        #expect(try roles("One line\nwrapped here.\n\nAnother one.").count == 2)
        #expect(try roles("One line.\r\n \r\nAnother one.").count == 2)
    }

    @Test func singleBreaksSplitWithoutBlankLines() throws {
        #expect(try roles("A first one.\nA second one.\nA third one.").count == 3)
    }

    @Test func wrappedLinesDoNot() throws {
        let text = "The river rose for\nthree days before the\nauthorities opened the gates."
        #expect(try roles(text).count == 1)
    }

    @Test func emptyTexts() throws {
        #expect(try roles("").isEmpty)
        #expect(try roles(" \n\n \t").isEmpty)
    }

    @Test("Datelines", arguments: [
        ("NAIROBI, Kenya (AP) _ Officials met.", "NAIROBI, Kenya (AP) _"),
        ("BEIJING, Nov. 5 (Xinhua) -- Officials met.", "BEIJING, Nov. 5 (Xinhua) --"),
        ("ExampleNews.Net - Officials met.", "ExampleNews.Net -"),
        ("LIMA (Reuters) - Officials met.", "LIMA (Reuters) -"),
        ("Santiago de Chile – Officials met.", "Santiago de Chile –"),
        ("KARACHI: Officials met.", "KARACHI:"),
        ("WASHINGTON — “We met,” she said.", "WASHINGTON —"),
    ])
    func dateline(text: String, expected: String) throws {
        #expect(try datelines(text) == [expected])
        #expect(try sentences(text).first == expected)
    }

    @Test("No datelines", arguments: [
        "Officials – most of them new – met.", "Marlow – who resigned – met them.",
        "The talks - ended.", "He said: Officials met.", "Officials met in LIMA.",
    ])
    func noDateline(text: String) throws { #expect(try datelines(text) == [nil]) }
}
