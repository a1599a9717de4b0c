import Journal
import Testing
import Wire

@testable import Hub

struct RestartTests {
    private func stored(_ number: Int64, at stage: StageName, attempts: Int = 0) -> StoredArticle {
        StoredArticle(
            number: ArticleNumber(number), id: "a\(number)", digest: "d\(number)", headline: nil,
            stage: stage,
            attempts: attempts, acceptedMilliseconds: 0, parts: [PartSize(name: .article, bytes: 2)])
    }

    @Test func articlesGoOnWhereTheyWereInTheOrderOfTheirAcceptance() {
        let articles = [
            stored(1, at: .classify, attempts: 2), stored(2, at: .extract), stored(5, at: .classify),
        ]
        var bench = Bench(
            restored: Restored(articles: articles, stages: StageName.standard, lastNumber: ArticleNumber(5))
        )
        bench.hello(.one, stage: .classify, credit: 5, adds: .classification)
        #expect(bench.assignments.map(\.article) == ["a1", "a5"])
        #expect(bench.assignments.map(\.attempt) == [3, 1])
        bench.publish("new")
        guard case .insert(let article, _) = bench.operations.first else { return #expect(Bool(false)) }
        #expect(article.number == ArticleNumber(6))
    }

    @Test(arguments: [
        ([StageName.extract, .dedup, .collect], StageName.classify, StageName.dedup),
        ([.extract], .collect, .extract),
        ([.classify, .extract], .dedup, .extract),
        ([.extract, .collect], StageName("unheard-of") ?? .dedup, .extract),
    ])
    func anArticleOfAVanishedStageMovesToTheNextThatStays(
        stages: [StageName], old: StageName, new: StageName
    ) {
        var configuration = HubConfiguration()
        configuration.stages = stages
        let restored = Restored(articles: [stored(1, at: old)], stages: StageName.standard)
        let bench = Bench(configuration, restored: restored)
        #expect(bench.state.articles[ArticleNumber(1)].map { bench.state.stages[$0.stage].name } == new)
        #expect(bench.state.relocations(of: restored) == [.move(ArticleNumber(1), to: new)])
    }

    @Test func deadLettersComeBackWithoutCharge() {
        var bench = Bench(restored: Restored(deadLetters: 2, lastNumber: ArticleNumber(2)))
        bench.handle(.retry([stored(1, at: .dedup, attempts: 5)], from: .three))
        #expect(bench.operations == [.revive(ArticleNumber(1), stage: .dedup)])
        #expect(bench.effects.contains(.answer(.changed(1), to: .three)))
        bench.handle(.drop([stored(2, at: .dedup)], from: .three))
        #expect(bench.state.deadLetters == 0 && bench.state.articles.count == 1)
        bench.hello(.one, stage: .dedup, adds: .duplicate)
        #expect(bench.assignments.map(\.attempt) == [1])
    }
}
