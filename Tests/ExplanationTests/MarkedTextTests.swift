import Testing
import Wire

@testable import Explanation

struct MarkedTextTests {
    private func marked(_ body: String, _ marks: [Mark], paragraph: Int = 0) -> String {
        let marks = marks.sorted { ($0.span.start, $1.span.end) < ($1.span.start, $0.span.end) }
        return MarkedText(paragraph, of: Paragraphs(body), marks: marks).text.plain
    }

    private func claim(_ id: String, _ start: Int, _ end: Int) -> Mark {
        Mark(kind: .claim, id: id, span: Span(start: start, end: end))
    }

    @Test func marksAtBothEnds() {
        #expect(marked("all of it", [claim("c1", 0, 9)]) == "⟦c1 all of it⟧")
    }

    @Test func nestedMarksCloseFromWithin() {
        #expect(marked("one two three", [claim("c1", 0, 13), claim("c2", 4, 7)]) == "⟦c1 one ⟦c2 two⟧ three⟧")
        #expect(marked("one two", [claim("c1", 0, 7), claim("c2", 4, 7)]) == "⟦c1 one ⟦c2 two⟧⟧")
        #expect(marked("one two", [claim("c1", 0, 7), claim("c2", 0, 7)]) == "⟦c1 ⟦c2 one two⟧⟧")
    }

    @Test func aMarkThatCrossesAnotherNamesItsEnd() {
        let crossing = [claim("c1", 0, 7), claim("c2", 4, 13)]
        #expect(marked("one two three", crossing) == "⟦c1 one ⟦c2 two c1⟧ three⟧")
    }

    @Test func sourcesAreNamedBehindTheirMention() {
        let source = Mark(kind: .source, id: "s1", span: Span(start: 0, end: 2))
        let figure = Mark(kind: .figure, id: "", span: Span(start: 8, end: 10))
        #expect(marked("It told 12 men", [source, figure]) == "It [s1] told 12 men")
    }

    @Test func neverCutsACharacter() {
        // The second character is an e with a combining accent, the last a family joined from three people.
        let body = "ae\u{301}b 👨‍👩‍👧"
        for start in 0..<body.utf8.count {
            for end in start + 1...body.utf8.count {
                let text = marked(body, [claim("c1", start, end)])
                let bare = text.replacing("⟦c1 ", with: "").replacing("⟧", with: "")
                #expect(bare == body)
                #expect(text.count == body.count + 5)
            }
        }
    }

    @Test func spansOutsideTheTextAreLeftOut() {
        #expect(marked("text", [claim("c1", 9, 12), claim("c2", -5, 0)]) == "text")
        #expect(marked("text", [claim("c1", -5, 2)]) == "⟦c1 te⟧xt")
        #expect(marked("text", [claim("c1", 2, Int.max)]) == "te⟦c1 xt⟧")
    }

    @Test func aMarkOverTwoParagraphsSaysThatItGoesOn() {
        let body = "He said: one.\n\nTwo, he said."
        #expect(marked(body, [claim("c1", 9, 18)]) == "He said: ⟦c1 one.…⟧")
        #expect(marked(body, [claim("c1", 9, 18)], paragraph: 1) == "⟦c1… Two⟧, he said.")
        #expect(marked(body, [claim("c1", 9, 14)]) == "He said: ⟦c1 one.⟧")
    }
}
