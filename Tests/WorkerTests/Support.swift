import Dispatch
import Synchronization
import Testing
import Wire
import Worker
import ZeroMQ

/// A stage made of a closure.
struct LetterStage: Stage {
    var name = StageName.extract
    var adds: PartName? = .extraction
    var maxBatch = 1
    var body: @Sendable ([Job]) throws -> [Outcome]

    init(maxBatch: Int = 1, _ body: @escaping @Sendable ([Job]) throws -> [Outcome]) {
        self.maxBatch = maxBatch
        self.body = body
    }

    func perform(_ jobs: [Job]) throws -> [Outcome] { try body(jobs) }

    static func part(_ text: String) -> Outcome {
        .done(Part(name: .extraction, bytes: Array("{\"letter\":\"\(text)\"}".utf8)))
    }
}

/// Keeps what a worker reports.
final class RecordingObserver: WorkerObserver {
    private let events = Mutex<[WorkerEvent]>([])
    private let arrivals = DispatchSemaphore(value: 0)

    func observe(_ event: WorkerEvent) {
        events.withLock { $0.append(event) }
        arrivals.signal()
    }

    var all: [WorkerEvent] { events.withLock { $0 } }

    /// Waits until such an event has been reported.
    func await(_ isWanted: (WorkerEvent) -> Bool) throws {
        while !all.contains(where: isWanted) {
            try #require(arrivals.wait(timeout: .now() + .seconds(10)) == .success)
        }
    }
}

/// A worker on a thread of its own.
final class RunningWorker: Sendable {
    let worker: Worker
    private let thread: Mutex<NamedThread?>
    private let result = Mutex<Result<Int, any Error>?>(nil)

    init(_ worker: Worker) throws {
        self.worker = worker
        thread = Mutex(nil)
        let started = try NamedThread("worker") { [self] in
            let outcome = Result { try worker.run() }
            result.withLock { $0 = outcome }
        }
        thread.withLock { $0 = started }
    }

    /// - Returns: the jobs left unanswered.
    func stop() throws -> Int {
        worker.stop()
        thread.withLock { $0.take() }?.join()
        return try result.withLock { try #require($0).get() }
    }
}
