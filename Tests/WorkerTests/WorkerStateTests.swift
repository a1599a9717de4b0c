import Testing
import Wire
import ZeroMQ

@testable import Worker

struct WorkerStateTests {
    private static let hello = WorkerMessage.Hello(
        worker: "w", epoch: 1, stage: .extract, credit: 4, parallel: 2, version: "1", adds: .extraction)
    private static let patience = WorkerState.Patience(
        helloMilliseconds: 500, refusalMilliseconds: 100, refusalMaximumMilliseconds: 400)
    private static let welcome = HubMessage.Welcome(
        hub: "h1", version: "DATELINE/1.0", heartbeatMilliseconds: 100, silenceMilliseconds: 400,
        leaseMilliseconds: 10_000)

    private static func fresh() -> WorkerState {
        WorkerState(index: 0, endpoint: "inproc://hub", hello: hello, patience: patience)
    }

    /// Connected and welcomed at 0.
    private static func serving() -> WorkerState {
        var state = fresh()
        _ = state.connected(at: 0)
        _ = state.receive(.welcome(welcome), at: 0)
        return state
    }

    private static func job(_ article: String) -> Job {
        Job(article: article, stage: .extract, acceptedMilliseconds: 0, parts: [])
    }

    private static func holding(_ leases: UInt64...) -> WorkerState {
        var state = serving()
        for lease in leases { _ = state.receive(.job(.init(id: lease), job("a\(lease)")), at: 0) }
        return state
    }

    private static func done(_ lease: UInt64, generation: Int = 0) -> WorkAnswer {
        WorkAnswer(
            ticket: .init(hub: 0, generation: generation, lease: lease), article: "a\(lease)",
            result: .outcome(.done(nil), milliseconds: 1))
    }

    private static func said(_ effects: [WorkerEffect]) -> [WorkerMessage] {
        effects.compactMap { if case .send(let message) = $0 { message } else { nil } }
    }

    private static func hello(holding leases: [UInt64]) -> WorkerMessage {
        var hello = hello
        hello.holds = leases
        return .hello(hello)
    }

    private static func doneMessage(_ lease: UInt64) -> WorkerMessage {
        .done(.init(article: "a\(lease)", lease: lease, milliseconds: 1), part: nil)
    }

    @Test func `says HELLO once a connection stands, and serves when welcomed`() {
        var state = Self.fresh()
        #expect(state.tick(at: 5).isEmpty)
        #expect(state.deadlineMilliseconds == nil)
        #expect(Self.said(state.connected(at: 10)) == [Self.hello(holding: [])])
        #expect(state.deadlineMilliseconds == 510)
        _ = state.receive(.welcome(Self.welcome), at: 20)
        #expect(state.phase == .serving(WorkerTimers(Self.welcome)))
    }

    @Test func `a hub that does not answer HELLO is connected anew`() {
        var state = Self.fresh()
        _ = state.connected(at: 0)
        #expect(state.tick(at: 499).isEmpty)
        #expect(state.tick(at: 500) == [.reconnect])
        #expect(state.phase == .connecting)
    }

    @Test(arguments: [RefusalCode.unsupportedVersion, .unknownStage, .forbidden, .badPart])
    func `a refused HELLO is said again, after longer and longer waits`(_ code: RefusalCode) {
        var state = Self.fresh()
        let refusal = Refusal(code: code, reason: "No.")
        var now: Int64 = 0
        var effects = state.connected(at: now)
        for wait: Int64 in [100, 200, 400, 400] {
            #expect(Self.said(effects) == [Self.hello(holding: [])])
            let reported = state.receive(.refused(refusal), at: now)
            #expect(
                reported == [
                    .report(.refused(hub: "inproc://hub", refusal, retryMilliseconds: Int(wait)))
                ])
            #expect(state.tick(at: now + wait - 1).isEmpty)
            now += wait
            effects = state.tick(at: now)
        }
        _ = state.receive(.welcome(Self.welcome), at: now)
        #expect(state.refusals == 0)
    }

    @Test func `a WELCOME that cannot be read is as good as a refusal`() {
        var state = Self.fresh()
        _ = state.connected(at: 0)
        _ = state.misheard(WireError(.unsupportedVersion, "Too new."), at: 1)
        #expect(state.phase == .refused(untilMilliseconds: 101))
    }

    @Test func `says something every heartbeat, and only then`() {
        var state = Self.serving()
        #expect(state.tick(at: 99).isEmpty)
        #expect(Self.said(state.tick(at: 100)) == [.heartbeat])
        #expect(state.tick(at: 199).isEmpty)
        #expect(state.deadlineMilliseconds == 200)
    }

    @Test func `a silent hub is left, and its leases are void`() {
        var state = Self.holding(7)
        _ = state.tick(at: 399)
        _ = state.receive(.heartbeat, at: 399)
        #expect(!state.tick(at: 700).contains(.reconnect))
        let effects = state.tick(at: 799)
        #expect(effects.contains(.forget))
        #expect(effects.contains(.reconnect))
        #expect(state.held.isEmpty)
        #expect(state.answer(Self.done(7), at: 800).isEmpty)
    }

    @Test func `leases survive a lost connection to the same hub, and answers are caught up`() {
        var state = Self.holding(1, 2)
        _ = state.disconnected(at: 10)
        #expect(state.answer(Self.done(1), at: 20).isEmpty)
        #expect(Self.said(state.connected(at: 30)) == [Self.hello(holding: [1, 2])])
        #expect(Self.said(state.receive(.welcome(Self.welcome), at: 40)) == [Self.doneMessage(1)])
        #expect(Self.said(state.answer(Self.done(2), at: 50)) == [Self.doneMessage(2)])
    }

    @Test func `another life of the hub knows no earlier lease`() {
        var state = Self.holding(1, 2)
        _ = state.disconnected(at: 10)
        _ = state.answer(Self.done(1), at: 20)
        _ = state.connected(at: 30)
        var welcome = Self.welcome
        welcome.hub = "h2"
        let effects = state.receive(.welcome(welcome), at: 40)
        #expect(effects.first == .forget)
        #expect(Self.said(effects).isEmpty)
        // The new hub counts from one again: a late answer must not pass for the new lease's.
        _ = state.receive(.job(.init(id: 2), Self.job("b2")), at: 50)
        #expect(state.answer(Self.done(2), at: 60).isEmpty)
        #expect(state.held.count == 1)
        #expect(Self.said(state.answer(Self.done(2, generation: 1), at: 70)) == [Self.doneMessage(2)])
    }

    @Test func `a hub that forgot the worker is greeted again`() {
        var state = Self.holding(1)
        let effects = state.receive(.refused(Refusal(code: .unknownWorker, reason: "Who?")), at: 10)
        #expect(effects.contains(.forget))
        #expect(Self.said(effects) == [Self.hello(holding: [])])
    }

    @Test func `a job is worked on once, within the lease`() throws {
        var state = Self.serving()
        let effects = state.receive(.job(.init(id: 3), Self.job("a3")), at: 5)
        guard case .work(let item) = try #require(effects.first) else {
            Issue.record("no work")
            return
        }
        #expect(item.expiresMilliseconds == 10_005)
        #expect(state.receive(.job(.init(id: 3), Self.job("a3")), at: 6).isEmpty)
        #expect(Self.said(state.answer(Self.done(3), at: 7)) == [Self.doneMessage(3)])
        #expect(state.answer(Self.done(3), at: 8).isEmpty)
    }

    @Test func `failures and returned jobs are said`() {
        var state = Self.holding(1, 2)
        let failure = StageFailure(code: "x", reason: "y")
        var answer = Self.done(1)
        answer.result = .outcome(.failed(failure), milliseconds: 1)
        let fail = WorkerMessage.Fail(article: "a1", lease: 1, failure: failure)
        #expect(Self.said(state.answer(answer, at: 1)) == [.fail(fail)])
        answer = Self.done(2)
        answer.result = .returned
        #expect(Self.said(state.answer(answer, at: 1)) == [.giveBack(.init(leases: [2]))])
    }

    @Test func `a hub that loses count gets the surplus back`() {
        var state = Self.serving()
        for lease in 1...UInt64(state.heldMaximum) {
            _ = state.receive(.job(.init(id: lease), Self.job("a")), at: 0)
        }
        let effects = state.receive(.job(.init(id: 99), Self.job("a")), at: 0)
        #expect(Self.said(effects) == [.giveBack(.init(leases: [99]))])
        #expect(state.held.count == state.heldMaximum)
    }

    @Test func `draining gives back what has not begun, answers the rest, then leaves`() {
        var state = Self.holding(1, 2, 3)
        #expect(Self.said(state.drain(notBegun: [2, 3], at: 1)) == [.drain, .giveBack(.init(leases: [2, 3]))])
        #expect(!state.isFinished)
        let late = state.receive(.job(.init(id: 4), Self.job("a4")), at: 2)
        #expect(Self.said(late) == [.giveBack(.init(leases: [4]))])
        #expect(Self.said(state.answer(Self.done(1), at: 3)) == [Self.doneMessage(1), .bye])
        #expect(state.isFinished)
        #expect(state.connected(at: 4).isEmpty)
        #expect(state.tick(at: 100_000).isEmpty)
    }

    @Test func `draining with nothing in hand leaves at once`() {
        var idle = Self.serving()
        #expect(Self.said(idle.drain(notBegun: [], at: 1)) == [.drain, .bye])
        var lonely = Self.fresh()
        #expect(lonely.drain(notBegun: [], at: 1).isEmpty)
        #expect(lonely.isFinished)
    }

    @Test func `draining does not wait for a hub that has gone`() {
        var cut = Self.holding(1)
        _ = cut.drain(notBegun: [], at: 1)
        _ = cut.disconnected(at: 2)
        #expect(cut.isFinished)
        var silent = Self.holding(1)
        _ = silent.drain(notBegun: [], at: 1)
        #expect(!silent.tick(at: 500).contains(.reconnect))
        #expect(silent.isFinished)
    }

    @Test func `hostile timers are kept within bounds`() {
        for value in [Int.min, -1, 0, Int.max] {
            let timers = WorkerTimers(
                HubMessage.Welcome(
                    hub: "h", version: "DATELINE/1.0", heartbeatMilliseconds: value,
                    silenceMilliseconds: value, leaseMilliseconds: value))
            #expect(WorkerTimers.heartbeatMillisecondsRange.contains(timers.heartbeatMilliseconds))
            #expect(timers.silenceMilliseconds >= 2 * timers.heartbeatMilliseconds)
            #expect(WorkerTimers.leaseMillisecondsRange.contains(timers.leaseMilliseconds))
        }
    }
}
