import Foundation
import GRDB
import Testing
import Wire

@testable import Journal

struct JournalTests {
    private let directory: TemporaryDirectory
    private let journal: Journal

    init() throws {
        directory = try TemporaryDirectory()
        journal = try Journal(path: directory.database)
    }

    private func article(_ number: Int64, digest: String? = nil) -> (StoredArticle, Part) {
        let part = Part(name: .article, bytes: Array("{\"n\":\(number)}".utf8))
        let stored = StoredArticle(
            number: ArticleNumber(number), id: "a\(number)", digest: digest ?? "d\(number)", headline: "H",
            stage: .extract, acceptedMilliseconds: 1000 + number,
            parts: [PartSize(name: .article, bytes: part.bytes.count)])
        return (stored, part)
    }

    private func insert(_ numbers: Int64...) throws {
        try journal.transaction { transaction in
            for number in numbers {
                let (stored, part) = article(number)
                try transaction.apply(.insert(stored, part))
            }
        }
    }

    private func apply(_ operations: JournalOperation...) throws {
        try journal.transaction { transaction in
            for operation in operations { try transaction.apply(operation) }
        }
    }

    private let entry = ProvenanceEntry(
        stage: "extract", worker: "w", version: "1", attempt: 1, milliseconds: 2)
    private let extraction = Part(name: .extraction, bytes: Array("{}".utf8))
    private let death = Death(attempts: 5, code: "c", reason: "r", diedMilliseconds: 9)

    @Test func commitsReachTheDiskBeforeTheyReturn() throws {
        let (mode, synchronous) = try journal.queue.read { database in
            (
                try String.fetchOne(database, sql: "PRAGMA journal_mode"),
                try Int.fetchOne(database, sql: "PRAGMA synchronous")
            )
        }
        #expect(mode == "wal")
        #expect(synchronous == 2, "2 is FULL")
    }

    @Test func aSecondOpeningFindsWhatWasCommitted() throws {
        try insert(1, 2)
        try apply(.advance(ArticleNumber(1), to: .classify, part: extraction, provenance: entry))
        try apply(.charge(ArticleNumber(1), attempts: 3))
        try journal.transaction { try $0.setStages(StageName.standard) }

        let again = try Journal(path: directory.database)
        let restored = try again.restore()
        #expect(restored.articles.map(\.id) == ["a1", "a2"])
        #expect(restored.articles.map(\.stage) == [.classify, .extract])
        #expect(restored.articles.map(\.attempts) == [3, 0])
        #expect(restored.articles[0].parts.map(\.name) == [.article, .extraction])
        #expect(restored.stages == StageName.standard)
        #expect(restored.lastNumber == ArticleNumber(2))
        let cargo = try #require(try again.cargo(of: ArticleNumber(1)))
        #expect(cargo.parts.map(\.name) == [.article, .extraction])
        #expect(cargo.provenance == [entry])
        #expect(try journal.cargo(of: ArticleNumber(1)) == cargo, "the cache says the same as the disk")
    }

    @Test func aFailedTurnLeavesNothing() throws {
        struct Crash: Error {}
        let (stored, part) = article(1)
        #expect(throws: JournalError.self) {
            try journal.transaction { transaction in
                try transaction.apply(.insert(stored, part))
                throw Crash()
            }
        }
        #expect(try journal.restore().articles.isEmpty)
        #expect(try journal.cargo(of: ArticleNumber(1)) == nil)
    }

    @Test func completedArticlesAreRememberedAndTheirPartsGone() throws {
        try insert(1)
        try apply(.complete(ArticleNumber(1), completedMilliseconds: 5))
        #expect(try journal.restore().articles.isEmpty)
        #expect(try journal.cargo(of: ArticleNumber(1)) == nil)
        let recollection = try journal.transaction { try $0.recollection(id: "a1", digest: "d1") }
        #expect(recollection == Recollection(digestOfSameID: "d1", idOfSameDigest: "a1"))
    }

    @Test func memoryIsBoundedByCountAndAge() throws {
        for number in 1...6 as ClosedRange<Int64> {
            try insert(number)
            try apply(.complete(ArticleNumber(number), completedMilliseconds: number * 10))
        }
        func remembered() throws -> [String] {
            try (1...6).filter { number in
                try journal.transaction { try $0.recollection(id: "a\(number)", digest: "") }.digestOfSameID
                    != nil
            }.map { "a\($0)" }
        }
        try apply(.forget(completedBeforeMilliseconds: 0, keeping: 4))
        #expect(try remembered() == ["a3", "a4", "a5", "a6"])
        try apply(.forget(completedBeforeMilliseconds: 50, keeping: 100))
        #expect(try remembered() == ["a5", "a6"])
        try apply(.forget(completedBeforeMilliseconds: 1000, keeping: 100))
        #expect(try remembered() == [])
    }

    @Test func aDeadLetterKeepsItsPartsAndCanBeRevivedOrDropped() throws {
        try insert(1, 2, 3)
        try apply(
            .bury(ArticleNumber(1), death), .bury(ArticleNumber(2), death), .bury(ArticleNumber(3), death))
        let (page, next, nowhere, shown, chosen) = try journal.transaction { transaction in
            (
                try transaction.deadLetters(.init(limit: 2)),
                try transaction.deadLetters(.init(after: "a2", limit: 2)),
                try transaction.deadLetters(.init(after: "none", limit: 2)),
                try transaction.deadLetter(id: "a2"),
                try transaction.buried(.init(articles: ["a3", "none", "a3"]), limit: 10)
            )
        }
        #expect(page?.map(\.article) == ["a1", "a2"])
        #expect(next?.map(\.article) == ["a3"])
        #expect(nowhere == nil)
        #expect(shown?.0.reason == "r" && shown?.0.bytes == article(2).1.bytes.count)
        #expect(shown?.1 == [article(2).1])
        #expect(chosen.map(\.id) == ["a3"])
        try apply(.revive(ArticleNumber(1), stage: .classify), .drop(ArticleNumber(2)))
        let restored = try journal.restore()
        #expect(restored.articles.map(\.id) == ["a1"] && restored.articles[0].stage == .classify)
        #expect(restored.deadLetters == 1)
        #expect(try journal.cargo(of: ArticleNumber(1))?.parts == [article(1).1])
    }

    @Test func aFileThatIsNoDatabaseIsRefusedInWords() throws {
        let path = directory.path + "/noise"
        try "This is not a database, and it is longer than a header of one.".write(
            toFile: path, atomically: true, encoding: .utf8)
        #expect { try Journal(path: path) } throws: { "\($0)".contains("Cannot open the journal \(path)") }
    }

    @Test func theDiskIsMeasured() throws { #expect(try journal.freeBytes() > 0) }
}
