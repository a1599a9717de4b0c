import Testing
import Wire

@testable import Deduplication

struct MemoryIndexTests {
    private func judge(_ texts: (String, String)...) -> [Duplicate] {
        TransientIndex().judge(texts.map { Samples.request($0, $1) })
    }

    @Test func differentArticlesAreOriginals() {
        #expect(judge(("a", Samples.first), ("b", Samples.other)).map(\.status) == [.original, .original])
    }

    @Test func aCopyWithOtherMarksIsExact() {
        let copy = Samples.first.uppercased().replacing(",", with: " –")
        let verdicts = judge(("a", Samples.first), ("b", copy))
        #expect(verdicts[1] == Duplicate(status: .exact, of: "a", similarity: 1, containment: 1))
    }

    @Test func anEditedCopyIsNear() {
        let edited = Samples.first.replacing("brought", with: "carried").replacing("at first light", with: "at dawn")
        let verdict = judge(("a", Samples.first), ("b", edited))[1]
        #expect(verdict.status == .near)
        #expect(verdict.of == "a")
        #expect(verdict.similarity > 0.7)
    }

    @Test func aNewTollIsAnUpdate() {
        let updated = Samples.first.replacing("31", with: "44")
        #expect(judge(("a", Samples.first), ("b", updated))[1].status == .update)
    }

    @Test func theFirstSentencesAloneAreAbridged() {
        let short = String(Samples.first.prefix(300))
        let verdict = judge(("a", Samples.first), ("b", short))[1]
        #expect(verdict.status == .abridged)
        #expect(verdict.containment > 0.9)
    }

    @Test func copiesOfCopiesPointToTheOriginal() {
        let edited = Samples.first.replacing("brought", with: "carried")
        #expect(judge(("a", Samples.first), ("b", edited), ("c", edited))[2].of == "a")
    }

    @Test func theSameIdGetsTheSameAnswer() {
        let index = TransientIndex()
        let first = index.judge([Samples.request("a", Samples.first)])
        let second = index.judge([Samples.request("a", Samples.first)])
        #expect(first == second)
        #expect(first[0].status == .original)
    }

    @Test func emptyTextsAreNoCopiesOfOneAnother() {
        #expect(judge(("a", ""), ("b", "")).map(\.status) == [.original, .original])
    }

    @Test func theWindowForgetsWholeDays() {
        var index = MemoryIndex(windowDays: 2)
        _ = index.judge(id: "a", day: 10, Samples.request("a", Samples.first).fingerprint)
        _ = index.judge(id: "b", day: 11, Samples.request("b", Samples.other).fingerprint)
        #expect(index.count == 2)
        let late = index.judge(id: "c", day: 12, Samples.request("c", Samples.first).fingerprint)
        #expect(late.document.duplicate.status == .exact)
        #expect(index.document("a") == nil)
        #expect(index.judge(id: "d", day: 13, Samples.request("d", Samples.first).fingerprint).document.duplicate.of == "a")
    }
}
