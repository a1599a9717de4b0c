import Testing
import Wire

@testable import Deduplication

struct PostgresStoreTests {
    /// Two copies at two workers at once: one is the original, the other its copy, never both originals.
    @Test(.enabled(if: PostgresServer.shared != nil))
    func copiesRaceAtEightWorkers() async throws {
        let address = try #require(try PostgresServer.shared?.database())
        let pairs = 400
        let workers = 8
        var all: [String: IndexAnswer] = [:]
        try await withThrowingTaskGroup(of: [String: IndexAnswer].self) { group in
            for worker in 0..<workers {
                group.addTask { try Self.work(worker, address: address, pairs: pairs) }
            }
            for try await answers in group { all.merge(answers) { first, _ in first } }
        }
        #expect(all.count == 2 * pairs)
        for pair in 0..<pairs {
            let (first, second) = (all["\(pair)-0"], all["\(pair)-1"])
            let statuses = [first?.duplicate.status, second?.duplicate.status]
            #expect(statuses.contains(.original) && statuses.contains(.exact), "pair \(pair)")
            #expect(first?.story.id == second?.story.id)
        }
    }

    /// Each article of a pair comes to another worker.
    private static func work(_ worker: Int, address: String, pairs: Int) throws -> [String: IndexAnswer] {
        let index = ArticleIndex.postgres(address: address)
        var answers: [String: IndexAnswer] = [:]
        for start in stride(from: 0, to: pairs, by: 10) {
            let requests = (start..<start + 10).filter { $0 % 4 == worker % 4 }.map { pair in
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

    @Test func addressesAreTellableWithoutPasswords() {
        #expect(PostgresStore.place("postgres://me:secret@db.example/news") == "postgres://db.example/news")
        #expect(PostgresStore.place("postgres:///news") == "postgres:///news")
    }

    @Test func aServerThatIsNotThereIsTold() {
        let index = ArticleIndex.postgres(address: "postgres://me:secret@/news?host=/nowhere")
        let error = #expect(throws: IndexError.self) { try index.load() }
        #expect(error?.description.contains("secret") == false)
    }
}
