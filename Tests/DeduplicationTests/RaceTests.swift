import Foundation
import Testing
import Wire

@testable import Deduplication

struct RaceTests {
    /// `DATELINE_RACE_PAIRS` sets another number.
    private static let pairs =
        ProcessInfo.processInfo.environment["DATELINE_RACE_PAIRS"].flatMap { Int($0) } ?? 400
    private static let workers = 8

    /// Two copies at two workers at once: one is the original, the other its copy, never both originals. The
    /// workers of an SQLite file are threads of its one owner; those of a database have a connection each.
    @Test(arguments: StoreKind.lasting)
    func copiesRaceAtEightWorkers(kind: StoreKind) async throws {
        let place = try StorePlace(kind)
        defer { place.remove() }
        let shared = kind == .sqlite ? try place.open() : nil
        let indexes = try (0..<Self.workers).map { _ in try shared ?? place.open() }
        var all: [String: IndexAnswer] = [:]
        try await withThrowingTaskGroup(of: [String: IndexAnswer].self) { group in
            for (worker, index) in indexes.enumerated() {
                group.addTask { try Self.work(worker, index) }
            }
            for try await answers in group { all.merge(answers) { first, _ in first } }
        }
        #expect(all.count == 2 * Self.pairs)
        for pair in 0..<Self.pairs {
            let answers = ["\(pair)-0", "\(pair)-1"].compactMap { all[$0] }
                .sorted { $0.story.size < $1.story.size }
            #expect(answers.map(\.duplicate.status) == [.original, .exact], "pair \(pair)")
            #expect(answers.map(\.story.size) == [1, 2], "pair \(pair)")
            #expect(answers.last?.duplicate.of == answers.first?.story.id, "pair \(pair)")
        }
    }

    /// Each article of a pair comes to another worker.
    private static func work(_ worker: Int, _ index: ArticleIndex) throws -> [String: IndexAnswer] {
        var answers: [String: IndexAnswer] = [:]
        for start in stride(from: 0, to: pairs, by: 10) {
            let requests = (start..<min(pairs, start + 10)).filter { $0 % 4 == worker % 4 }.map { pair in
                Samples.request("\(pair)-\(worker / 4)", text(pair))
            }
            for (request, answer) in zip(requests, try index.judge(requests)) { answers[request.id] = answer }
        }
        return answers
    }

    /// Words that no other pair has.
    private static func text(_ pair: Int) -> String {
        (0..<60).map { "w\(pair)x\($0 * 7 % 60)" }.joined(separator: " ")
    }
}
