import Testing
import Wire

@testable import Deduplication

struct DuplicateTests {
    private func judge(_ texts: (String, String)...) throws -> [Duplicate] {
        try ArticleIndex.transient().judge(texts.map { Samples.request($0, $1) }).map(\.duplicate)
    }

    @Test func differentArticlesAreOriginals() throws {
        #expect(
            try judge(("a", Samples.first), ("b", Samples.other)).map(\.status) == [.original, .original])
    }

    @Test func aCopyWithOtherMarksIsExact() throws {
        let copy = Samples.first.uppercased().replacing(",", with: " –")
        let verdicts = try judge(("a", Samples.first), ("b", copy))
        #expect(verdicts[1] == Duplicate(status: .exact, of: "a", similarity: 1, containment: 1))
    }

    @Test func aCopyWithADatelineIsExact() throws {
        let copy = "TARVO, May 17 (Northern News) - " + Samples.first + "\n\nNorthern News"
        #expect(try judge(("a", Samples.first), ("b", copy))[1].status == .exact)
    }

    @Test func anEditedCopyIsNear() throws {
        let edited = Samples.first.replacing("brought", with: "carried").replacing(
            "at first light", with: "at dawn")
        let verdict = try judge(("a", Samples.first), ("b", edited))[1]
        #expect(verdict.status == .near)
        #expect(verdict.of == "a")
        #expect(verdict.similarity > 0.7)
    }

    @Test func aNewTollIsAnUpdate() throws {
        let updated = Samples.first.replacing("31", with: "44")
        #expect(try judge(("a", Samples.first), ("b", updated))[1].status == .update)
    }

    @Test func theFirstSentencesAloneAreAbridged() throws {
        let short = String(Samples.first.prefix(300))
        let verdict = try judge(("a", Samples.first), ("b", short))[1]
        #expect(verdict.status == .abridged)
        #expect(verdict.containment > 0.9)
    }

    @Test func copiesOfCopiesPointToTheOriginal() throws {
        let edited = Samples.first.replacing("brought", with: "carried")
        #expect(try judge(("a", Samples.first), ("b", edited), ("c", edited))[2].of == "a")
    }

    @Test func bulletinsFromOneTemplateAreDifferentArticles() throws {
        let template = """
            The finance ministry of Estmark said on Monday that it will sell 40 million crowns of bonds with a
            coupon of 5 percent through Aberg Bank and Kolm Brothers, to be listed in Tarvo, with payment due on June 3.
            """
        let other = template.replacing("Estmark", with: "Vellin").replacing("Aberg", with: "Nordholm")
            .replacing("Kolm Brothers", with: "Lind Partners").replacing("Tarvo", with: "Maresk")
            .replacing("40", with: "75").replacing("crowns", with: "marks")
        #expect(try judge(("a", template), ("b", other))[1].status == .original)
    }

    @Test func textsWithoutSpacesAreComparedByCharacters() throws {
        let text = "周二，一艘载有两百多名乘客的渡轮在北部海岸附近的大风中倾覆，港务局说，至少有三十一人溺水身亡。"
        #expect(try judge(("a", text), ("b", text + "搜救仍在进行。"))[1].of == "a")
        #expect(try judge(("a", text), ("b", "中央银行周四将主要利率维持在百分之六点五。"))[1].status == .original)
    }

    @Test func emptyTextsAreNoCopiesOfOneAnother() throws {
        #expect(try judge(("a", ""), ("b", "")).map(\.status) == [.original, .original])
    }
}
