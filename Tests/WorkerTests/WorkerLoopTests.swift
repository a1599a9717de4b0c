import Dispatch
import Synchronization
import Testing
import Wire
import Worker
import ZeroMQ

/// Over real sockets, against a hub that says what it is told.
@Suite(.serialized) struct WorkerLoopTests {
    private let context: Context

    init() throws { context = try Context() }

    private func configuration(_ hubs: [FakeHub], jobs: Int = 1) -> WorkerConfiguration {
        var configuration = WorkerConfiguration(id: "w")
        configuration.hubs = hubs.map { HubAddress($0.endpoint) }
        configuration.jobs = jobs
        configuration.refusalMilliseconds = 20
        configuration.reconnectMilliseconds = 20
        configuration.reconnectMaximumMilliseconds = 100
        configuration.pauseMilliseconds = 20
        return configuration
    }

    private func start(
        _ stage: LetterStage, _ hubs: [FakeHub], jobs: Int = 1,
        observer: RecordingObserver = RecordingObserver(),
        _ change: (inout WorkerConfiguration) -> Void = { _ in }
    ) throws -> RunningWorker {
        var configuration = configuration(hubs, jobs: jobs)
        change(&configuration)
        return try RunningWorker(
            Worker(stage, configuration: configuration, context: context, observer: observer))
    }

    private static let echo = LetterStage { jobs in jobs.map { LetterStage.part($0.article) } }

    @Test func `answers jobs, and says BYE`() throws {
        let hub = try FakeHub(context)
        let worker = try start(Self.echo, [hub], jobs: 2)
        let hello = try hub.hearHello()
        #expect(hello.worker == "w")
        #expect(hello.credit == 8)
        #expect(hello.parallel == 2)
        #expect(hello.adds == .extraction)
        try hub.welcome()
        for lease in 1...8 { try hub.give(UInt64(lease)) }
        var answered: Set<UInt64> = []
        for _ in 1...8 {
            let message = try hub.hear()
            guard case .done(let done, let part) = message else { throw FakeHub.Unexpected(message: message) }
            #expect(part?.bytes == Array("{\"letter\":\"a\(done.lease)\"}".utf8))
            #expect(done.milliseconds >= 0)
            answered.insert(done.lease)
        }
        #expect(answered == Set(1...8))
        worker.worker.stop()
        #expect(try hub.hear() == .drain)
        #expect(try hub.hear() == .bye)
        #expect(try worker.stop() == 0)
    }

    @Test func `an error becomes FAIL, and the worker goes on`() throws {
        struct Broken: Error, CustomStringConvertible { let description = "The wheel came off." }
        let hub = try FakeHub(context)
        let stage = LetterStage { jobs in
            switch jobs[0].article {
            case "a1": throw Broken()
            case "a2": throw StageFailure(code: "own", reason: "Mine.", isPermanent: true)
            case "a3": return []
            default: return [LetterStage.part("ok")]
            }
        }
        let worker = try start(stage, [hub])
        _ = try hub.hearHello()
        try hub.welcome()
        var failures: [StageFailure] = []
        for lease in 1...3 {
            try hub.give(UInt64(lease))
            let message = try hub.hear()
            guard case .fail(let fail) = message else { throw FakeHub.Unexpected(message: message) }
            failures.append(fail.failure)
        }
        #expect(failures[0] == StageFailure(code: "error", reason: "The wheel came off."))
        #expect(failures[1] == StageFailure(code: "own", reason: "Mine.", isPermanent: true))
        #expect(failures[2].code == "bad_stage")
        try hub.give(4)
        #expect(try hub.hearDone().lease == 4)
        #expect(try worker.stop() == 0)
    }

    @Test func `a stage that cannot work gives jobs back and tries again`() throws {
        let hub = try FakeHub(context)
        let observer = RecordingObserver()
        let isBroken = Atomic(true)
        let stage = LetterStage { jobs in
            if isBroken.exchange(false, ordering: .relaxed) {
                throw StageUnavailable(reason: "The disk is full.")
            }
            return jobs.map { LetterStage.part($0.article) }
        }
        let worker = try start(stage, [hub], observer: observer)
        _ = try hub.hearHello()
        try hub.welcome()
        try hub.give(1)
        #expect(try hub.hear() == .giveBack(WorkerMessage.GiveBack(leases: [1])))
        try hub.give(2, "a1")
        #expect(try hub.hearDone().lease == 2)
        #expect(observer.all.contains(.stagePaused(reason: "The disk is full.", pauseMilliseconds: 20)))
        #expect(try worker.stop() == 0)
    }

    @Test func `takes what waits as one batch`() throws {
        let hub = try FakeHub(context)
        let gate = DispatchSemaphore(value: 0)
        let begun = DispatchSemaphore(value: 0)
        let sizes = Mutex<[Int]>([])
        let stage = LetterStage(maxBatch: 4) { jobs in
            sizes.withLock { $0.append(jobs.count) }
            begun.signal()
            if jobs[0].article == "a1" { gate.wait() }
            return jobs.map { LetterStage.part($0.article) }
        }
        let observer = RecordingObserver()
        let worker = try start(stage, [hub], observer: observer) { $0.credit = 16 }
        _ = try hub.hearHello()
        try hub.welcome()
        try hub.give(1)
        begun.wait()
        for lease in 2...7 { try hub.give(UInt64(lease)) }
        // A refusal behind the jobs tells when the worker has read them all.
        try hub.say(.refused(Refusal(code: .notHeld, reason: "mark")))
        try observer.await { if case .messageRefused = $0 { true } else { false } }
        gate.signal()
        for _ in 1...7 { _ = try hub.hearDone() }
        #expect(sizes.withLock { $0 } == [1, 4, 2])
        #expect(try worker.stop() == 0)
    }

    @Test func `stopping finishes what is begun and gives back the rest`() throws {
        let hub = try FakeHub(context)
        let gate = DispatchSemaphore(value: 0)
        let begun = DispatchSemaphore(value: 0)
        let stage = LetterStage { jobs in
            begun.signal()
            gate.wait()
            return jobs.map { LetterStage.part($0.article) }
        }
        let observer = RecordingObserver()
        let worker = try start(stage, [hub], observer: observer)
        _ = try hub.hearHello()
        try hub.welcome()
        for lease in 1...3 { try hub.give(UInt64(lease)) }
        try hub.say(.refused(Refusal(code: .notHeld, reason: "mark")))
        begun.wait()
        try observer.await { if case .messageRefused = $0 { true } else { false } }
        worker.worker.stop()
        #expect(try hub.hear() == .drain)
        #expect(try hub.hear() == .giveBack(WorkerMessage.GiveBack(leases: [2, 3])))
        gate.signal()
        #expect(try hub.hearDone().lease == 1)
        #expect(try hub.hear() == .bye)
        #expect(try worker.stop() == 0)
        #expect(observer.all.last == .stopped(abandoned: 0))
    }

    @Test func `stopping does not wait for ever`() throws {
        let hub = try FakeHub(context)
        let gate = DispatchSemaphore(value: 0)
        let begun = DispatchSemaphore(value: 0)
        let stage = LetterStage { _ in
            begun.signal()
            gate.wait()
            return []
        }
        let worker = try start(stage, [hub]) { $0.drainMilliseconds = 30 }
        _ = try hub.hearHello()
        try hub.welcome()
        try hub.give(1)
        begun.wait()
        #expect(try worker.stop() == 1)
        #expect(try hub.hear() == .drain)
        #expect(try hub.hear() == .bye)
        gate.signal()
    }

    @Test func `a refused worker asks again until it is taken`() throws {
        let hub = try FakeHub(context)
        let observer = RecordingObserver()
        let worker = try start(Self.echo, [hub], observer: observer)
        let refusal = Refusal(code: .unknownStage, reason: "This hub has no stage 'extract'.")
        _ = try hub.hearHello()
        try hub.say(.refused(refusal))
        _ = try hub.hearHello()
        try hub.say(frames: ["DATELINE/2.0", "WELCOME", "{}"])
        _ = try hub.hearHello()
        try hub.welcome()
        try hub.give(1)
        #expect(try hub.hearDone().lease == 1)
        #expect(try worker.stop() == 0)
        let refusals = observer.all.compactMap { event -> RefusalCode? in
            if case .refused(_, let refusal, _) = event { refusal.code } else { nil }
        }
        #expect(refusals == [.unknownStage, .unsupportedVersion])
    }

    @Test func `finds a restarted hub, and answers no earlier lease`() throws {
        let gate = DispatchSemaphore(value: 0)
        let begun = DispatchSemaphore(value: 0)
        let stage = LetterStage { jobs in
            begun.signal()
            if jobs[0].article == "old" { gate.wait() }
            return jobs.map { LetterStage.part($0.article) }
        }
        let (worker, endpoint) = try startAndLeave(stage, begun)
        let hub = try FakeHub.again(context, at: endpoint)
        #expect(try hub.hearHello().holds?.first == 1)
        try hub.welcome(as: "h2")
        try hub.give(1, "new")
        gate.signal()
        #expect(try hub.hearDone().article == "new")
        #expect(try worker.stop() == 0)
        #expect(try hub.hear() == .drain)
        #expect(try hub.hear() == .bye)
    }

    /// A hub that gives two jobs, "old" first, and goes once it is begun.
    private func startAndLeave(
        _ stage: LetterStage, _ begun: DispatchSemaphore
    ) throws -> (RunningWorker, Endpoint) {
        let hub = try FakeHub(context)
        let worker = try start(stage, [hub])
        _ = try hub.hearHello()
        try hub.welcome(as: "h1")
        try hub.give(1, "old")
        try hub.give(2, "older")
        begun.wait()
        return (worker, hub.endpoint)
    }

    @Test func `serves several hubs at once`() throws {
        let hubs = [try FakeHub(context), try FakeHub(context)]
        let worker = try start(Self.echo, hubs)
        for (index, hub) in hubs.enumerated() {
            #expect(try hub.hearHello().credit == 4)
            try hub.welcome(as: "h\(index)")
        }
        for hub in hubs { for lease in 1...4 { try hub.give(UInt64(lease)) } }
        for hub in hubs {
            var answered: Set<UInt64> = []
            for _ in 1...4 { answered.insert(try hub.hearDone().lease) }
            #expect(answered == Set(1...4))
        }
        worker.worker.stop()
        for hub in hubs {
            #expect(try hub.hear() == .drain)
            #expect(try hub.hear() == .bye)
        }
        #expect(try worker.stop() == 0)
    }

    @Test func `two workers serve one hub`() throws {
        let hub = try FakeHub(context)
        let workers = try ["w1", "w2"].map { id in try start(Self.echo, [hub]) { $0.id = id } }
        var names: Set<String> = []
        for _ in workers {
            names.insert(try hub.hearHello().worker)
            try hub.welcome()
        }
        #expect(names == ["w1", "w2"])
        for worker in workers { worker.worker.stop() }
        for worker in workers { #expect(try worker.stop() == 0) }
    }

    @Test func `heartbeats while a job takes long`() throws {
        let hub = try FakeHub(context)
        let gate = DispatchSemaphore(value: 0)
        let stage = LetterStage { jobs in
            gate.wait()
            return jobs.map { LetterStage.part($0.article) }
        }
        let worker = try start(stage, [hub])
        _ = try hub.hearHello()
        try hub.welcome(heartbeatMilliseconds: 20)
        try hub.give(1)
        for _ in 1...3 { try hub.hearHeartbeat() }
        gate.signal()
        #expect(try hub.hearDone().lease == 1)
        #expect(try worker.stop() == 0)
    }

    @Test func `a silent hub is greeted anew`() throws {
        let hub = try FakeHub(context)
        let observer = RecordingObserver()
        let worker = try start(Self.echo, [hub], observer: observer)
        _ = try hub.hearHello()
        try hub.welcome(heartbeatMilliseconds: 20, silenceMilliseconds: 40)
        #expect(try hub.hearHello().holds == [])
        try hub.welcome()
        try hub.give(1)
        #expect(try hub.hearDone().lease == 1)
        #expect(try worker.stop() == 0)
        #expect(observer.all.contains { if case .silent = $0 { true } else { false } })
    }

    @Test func `what cannot be read does no harm`() throws {
        let hub = try FakeHub(context)
        let worker = try start(Self.echo, [hub])
        _ = try hub.hearHello()
        try hub.welcome()
        let job = try HubMessage.heartbeat.frames()
        try hub.say(frames: [""])
        try hub.say(frames: [Frame(job[0]), "JOB", "{}"])
        try hub.say(frames: [Frame(job[0]), "DANCE", "{}"])
        try hub.say(frames: [Frame(job[0]), "JOB", Frame([UInt8](repeating: 0xFF, count: 100))])
        try hub.say(frames: [Frame](repeating: "", count: 1_000))
        try hub.give(1)
        #expect(try hub.hearDone().lease == 1)
        #expect(try worker.stop() == 0)
    }

    @Test func `keys that the hub does not use are said in words`() throws {
        let hub = try FakeHub(context)
        let observer = RecordingObserver()
        let security = SocketOptions.Security.curveClient(
            serverKey: try CurveKeyPair.generate().publicKey, keys: try CurveKeyPair.generate())
        let worker = try start(Self.echo, [hub], observer: observer) {
            $0.hubs = [HubAddress(hub.endpoint, security: security)]
        }
        try observer.await { $0.level == .warning && $0.description.contains("keys") }
        #expect(try worker.stop() == 0)
    }

    @Test func `a hub that is not there is said once`() throws {
        let observer = RecordingObserver()
        let endpoint = try FakeHub(context).endpoint
        let worker = try start(Self.echo, [], observer: observer) {
            $0.hubs = [HubAddress(endpoint)]
        }
        try observer.await { $0.description.hasPrefix("no answer from \(endpoint)") }
        #expect(try worker.stop() == 0)
        #expect(observer.all.count { $0.description.hasPrefix("no answer") } == 1)
    }

    @Test func `an endpoint that is none is an error in words`() throws {
        var configuration = WorkerConfiguration(id: "w")
        configuration.hubs = [HubAddress("nowhere")]
        let worker = try Worker(Self.echo, configuration: configuration, context: context)
        #expect(throws: ZeroMQError.self) { try worker.run() }
    }
}
