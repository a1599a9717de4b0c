import Testing

@testable import Explanation

struct ParagraphsTests {
    private func texts(_ text: String) -> [String] {
        let paragraphs = Paragraphs(text)
        return paragraphs.ranges.map(paragraphs.text)
    }

    @Test func blankLinesPartParagraphsWhereThereAreAny() {
        #expect(texts("one\ntwo\n\n \nthree\n") == ["one\ntwo", "three"])
        #expect(texts("\r\none\r\n\r\ntwo\r\n") == ["one\r", "two\r"])
    }

    @Test func elseEveryLineIsOne() {
        #expect(texts("one\ntwo\nthree\n") == ["one", "two", "three"])
        #expect(texts("\n\none\ntwo\n\n") == ["one", "two"])
    }

    @Test func blankTextHasNone() {
        #expect(texts("").isEmpty)
        #expect(texts(" \n\t\n").isEmpty)
    }
}
