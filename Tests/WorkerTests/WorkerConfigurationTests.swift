import Testing
import Wire
import ZeroMQ

@testable import Worker

struct WorkerConfigurationTests {
    @Test(arguments: [(1, 1, 4), (2, 1, 8), (1, 128, 256), (2, 128, 512), (500, 1, 1024), (8, Int.max, 1024)])
    func `credit keeps every thread busy`(_ jobs: Int, _ batch: Int, _ credit: Int) {
        var configuration = WorkerConfiguration(id: "w")
        configuration.jobs = jobs
        #expect(configuration.standardCredit(maxBatch: batch) == credit)
    }

    @Test func `ids are stable and bounded`() {
        let long = WorkerConfiguration.standardID(
            stage: "extract", number: 2, host: String(repeating: "h", count: 300))
        #expect(long.utf8.count == WireLimits.idBytes)
        #expect(long.hasSuffix("h-extract-2"))
        #expect(WorkerConfiguration.standardID(stage: "dedup", number: 1, host: "box") == "box-dedup-1")
        #expect(!WorkerConfiguration.hostName.isEmpty)
    }

    @Test func `what no hub would take is refused in words`() throws {
        let context = try Context()
        func worker(_ change: (inout WorkerConfiguration) -> Void) throws {
            var configuration = WorkerConfiguration(id: "w")
            change(&configuration)
            _ = try Worker(LetterStage { _ in [] }, configuration: configuration, context: context)
        }
        #expect(throws: WorkerError.self) { try worker { $0.hubs = [] } }
        #expect(throws: WorkerError.self) { try worker { $0.id = "" } }
        #expect(throws: WorkerError.self) { try worker { $0.jobs = 0 } }
        #expect(throws: WorkerError.self) { try worker { $0.credit = 0 } }
        #expect(throws: WorkerError.self) { try worker { $0.credit = WireLimits.credit + 1 } }
        #expect(throws: Never.self) { try worker { $0.credit = WireLimits.credit } }
    }

    @Test func `pauses grow, and shrink after a success`() {
        var pause = StagePause(firstMilliseconds: 10, maximumMilliseconds: 35)
        var now: Int64 = 0
        for wait: Int64 in [10, 20, 35, 35] {
            let whole = pause.begin(at: now)
            let rest = pause.begin(at: now + 1)
            #expect((whole, rest) == (wait, wait - 1))
            let ends = [now + wait - 1, now + wait, now + wait].map { pause.isOver(at: $0) }
            #expect(ends == [false, true, false])
            now += wait
        }
        pause.reset()
        #expect(pause.begin(at: now) == 10)
    }
}
