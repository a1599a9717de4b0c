import Foundation
import Testing
import Wire

@testable import Dashboard

struct SentenceWindowTests {
    private func sentence(_ body: String, around words: String) -> String? {
        guard let range = body.range(of: words) else { return nil }
        let start = body.utf8.distance(from: body.startIndex, to: range.lowerBound)
        return SentenceWindow.sentence(
            around: Span(start: start, end: start + words.utf8.count), in: Array(body.utf8))?.text
    }

    @Test func findsTheSentence() {
        let body = "It rained. At least nine people drowned, the coast guard said. Nobody knows more."
        #expect(
            sentence(body, around: "nine people") == "At least nine people drowned, the coast guard said.")
        #expect(sentence(body, around: "rained") == "It rained.")
        #expect(sentence(body, around: "more") == "Nobody knows more.")
    }

    @Test func abbreviationsDoNotEndIt() {
        let body = "The U.S. army said Mr. Hill saw 12 men. They left."
        #expect(sentence(body, around: "12 men") == "The U.S. army said Mr. Hill saw 12 men.")
    }

    @Test func paragraphsAndQuotationMarksEndIt() {
        let body = "Headline without stop\n\n“We saw 40 bodies.” Police said 4."
        #expect(sentence(body, around: "40 bodies") == "“We saw 40 bodies.”")
        #expect(sentence(body, around: "4.") == "Police said 4.")
    }

    @Test(arguments: [
        Span(start: -1, end: 2), Span(start: 3, end: 3), Span(start: 0, end: 99), Span(start: 1, end: 2),
        Span(start: 4, end: 2), Span(start: .min, end: .max),
    ])
    func spansThatAreNoneAreRefused(_ span: Span) {
        #expect(SentenceWindow.sentence(around: span, in: Array("é is é".utf8)) == nil)
    }

    @Test func longSentencesAreCutOnCharacters() throws {
        let body = Array(
            (String(repeating: "é", count: 2_000) + "7 men" + String(repeating: "語", count: 2_000)).utf8)
        let sentence = try #require(SentenceWindow.sentence(around: Span(start: 4_000, end: 4_005), in: body))
        #expect(sentence.text.utf8.count <= SentenceWindow.maximumBytes + 8)
        #expect(!sentence.text.unicodeScalars.contains("\u{FFFD}"))
        #expect(
            Array(sentence.text.utf8)[sentence.mark.start..<sentence.mark.end].elementsEqual("7 men".utf8))
    }
}
