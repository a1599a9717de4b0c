import Testing
import Wire

@testable import Extraction

struct ContentBoundsTests {
    @Test func aQuotationWithoutEndIsCutAtASentence() throws {
        let sentences = String(repeating: "We counted the boats again and again. ", count: 400)
        let reading = try Reading("The keeper said: “\(sentences)")
        let longest = try #require(reading.claims.map(\.text).max { $0.utf8.count < $1.utf8.count })
        #expect(longest.utf8.count < 10_000)
        #expect(longest.hasSuffix("again."))
    }

    @Test func aSentenceWithoutEndIsCutAtAWord() throws {
        let words = String(repeating: "boats and nets and ", count: 2_000)
        let reading = try Reading("“\(words)” said the keeper.")
        #expect(!reading.claims.isEmpty)
        #expect(reading.claims.allSatisfy { $0.text.utf8.count < 10_000 })
    }

    @Test func claimsCopyTheTextAFewTimesAtMost() throws {
        let text = String(repeating: "“The keeper said that ‘we said, the mayor said she said ", count: 300)
        let copied = try Reading(text).claims.reduce(0) { $0 + $1.span.count }
        #expect(copied <= text.utf8.count * ContentBounds.maxNesting)
    }

    @Test func realNestingIsKept() throws {
        let reading = try Reading(
            "The agency said the ministry had said the mayor denied that the bridge was closed.")
        #expect(reading.claims.count == 3)
    }
}
