import Glibc
import Synchronization
import Testing
@testable import ZeroMQ

@Suite struct PollerTests {
    let context: Context

    init() throws { context = try Context() }

    @Test func manyWakesAreOne() throws {
        let waker = try Waker()
        var poller = Poller(waker: waker)
        for _ in 0..<2 {
            for _ in 0..<1_000 { waker.wake() }
            #expect(try poller.wait(for: [], until: nil).wasWoken)
            #expect(try poller.wait(for: [], until: 0).timedOut)
        }
    }

    @Test func onlyTheFirstWakeCallsTheSystem() throws {
        let waker = try Waker()
        for _ in 0..<1_000 { waker.wake() }
        var count: UInt64 = 0
        #expect(read(waker.descriptor, &count, 8) == 8)
        #expect(count == 1)
    }

    @Test func noWakeIsLost() throws {
        let mailbox = Mailbox()
        let waker = try Waker()
        let producers = try (0..<2).map { _ in
            try NamedThread("producer") {
                for _ in 0..<10_000 {
                    mailbox.add()
                    waker.wake()
                    sched_yield()
                }
            }
        }
        var poller = Poller(waker: waker)
        var taken = 0
        while taken < 20_000 {
            let deadline = MonotonicClock.nowMilliseconds + patienceMilliseconds
            try #require(try poller.wait(for: [], until: deadline).wasWoken, "lost after \(taken)")
            taken += mailbox.takeAll()
        }
        for producer in producers { producer.join() }
        #expect(taken == 20_000)
    }

    @Test func signalsDoNotEndAWait() throws {
        signal(SIGUSR1) { _ in signalsTaken.add(1, ordering: .sequentiallyConsistent) }
        let waker = try Waker()
        let thread = Mailbox()
        let result = Mailbox()
        let poll = try NamedThread("poller") {
            // The threads that run tests have signals blocked, and new threads inherit that.
            var signals = sigset_t()
            sigaddset(&signals, SIGUSR1)
            pthread_sigmask(SIG_UNBLOCK, &signals, nil)
            thread.set(Int(pthread_self()))
            var poller = Poller(waker: waker)
            let ready = try? poller.wait(
                for: [], until: MonotonicClock.nowMilliseconds + patienceMilliseconds)
            result.set(ready?.wasWoken == true ? 1 : 2)
        }
        while thread.value == 0 { sched_yield() }
        // Each signal waits for the last one to be taken, so that nearly all meet the thread in poll(2).
        for number in 1...200 where result.value == 0 {
            pthread_kill(pthread_t(thread.value), SIGUSR1)
            while signalsTaken.load(ordering: .sequentiallyConsistent) < number, result.value == 0 {
                sched_yield()
            }
        }
        #expect(result.value == 0, "a signal ended the wait")
        waker.wake()
        poll.join()
        #expect(result.value == 1)
    }

    @Test func theDeadlineIsOfTheClockThatIsHandedIn() throws {
        let waker = try Waker()
        var times: [Int64] = [100, 100, 103, 110]
        var asked = 0
        var poller = Poller(waker: waker) {
            asked += 1
            return times.count > 1 ? times.removeFirst() : times[0]
        }
        #expect(try poller.wait(for: [], until: 105).timedOut)
        #expect(asked >= 2)
        #expect(try poller.wait(for: [], until: 109).timedOut)
        #expect(try poller.wait(for: [], until: .min).timedOut)
    }

    @Test func eachItemReportsItsOwn() throws {
        let quiet = try Socket(.pull, in: context)
        let busy = try Socket(.pull, in: context)
        let sender = try Socket(.push, in: context)
        try quiet.bind("inproc://quiet")
        try sender.connect(try busy.bind("inproc://busy"))
        _ = try sender.send("work")
        let waker = try Waker()
        var poller = Poller(waker: waker)

        let ready = try poller.wait(
            for: [quiet.pollItem(), busy.pollItem(), sender.pollItem(.writable)], until: nil)
        #expect(ready.events == [[], .readable, .writable])
        #expect(!ready.wasWoken && !ready.timedOut)

        waker.wake()
        let both = try poller.wait(for: [quiet.pollItem(), busy.pollItem()], until: nil)
        #expect(both.wasWoken && both[1] == .readable)
    }

    @Test func descriptorsAreWaitedForToo() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { for end in ends { close(end) } }
        var poller = Poller()
        let item = PollItem(descriptor: ends[0])
        #expect(try poller.wait(for: [item], until: 0).timedOut)
        #expect(write(ends[1], "x", 1) == 1)
        #expect(try poller.wait(for: [item], until: nil)[0] == .readable)
    }

    @Test func aClosedSocketIsAnErrorAndNotACrash() throws {
        let socket = try Socket(.pull, in: context)
        let item = socket.pollItem()
        socket.close()
        var poller = Poller()
        let error = #expect(throws: ZeroMQError.self) { try poller.wait(for: [item], until: nil) }
        #expect(error?.code == .notASocket)
    }

    @Test func waitingForNothingForEverIsAnError() {
        var poller = Poller()
        #expect(throws: ZeroMQError.self) { try poller.wait(for: [], until: nil) }
    }
}

/// How often the handler of the test's signal has run.
private let signalsTaken = Atomic(0)

/// A number that threads share.
private final class Mailbox: Sendable {
    private let number = Mutex(0)

    var value: Int { number.withLock { $0 } }

    func add() { number.withLock { $0 += 1 } }

    func set(_ value: Int) { number.withLock { $0 = value } }

    func takeAll() -> Int {
        number.withLock { number in
            defer { number = 0 }
            return number
        }
    }
}
