import CZeroMQ

/// Waits for sockets, descriptors and one ``Waker``, until a deadline.
///
/// ```swift
/// let ready = try poller.wait(for: [articles.pollItem(), work.pollItem()], until: deadline)
/// if ready[0].contains(.readable) { ... }
/// ```
public struct Poller: ~Copyable {
    private let waker: Waker?
    private let now: () -> Int64
    private var items: [zmq_pollitem_t] = []

    /// - Parameters:
    ///   - waker: ends a wait from any thread.
    ///   - now: milliseconds of the clock that the deadlines are of.
    public init(
        waker: Waker? = nil, now: @escaping () -> Int64 = { MonotonicClock.nowMilliseconds }
    ) {
        self.waker = waker
        self.now = now
    }

    /// Waits until something is ready, the waker is woken, or the deadline has come.
    ///
    /// A signal does not end the wait. A deadline in the past only looks.
    /// - Parameter deadlineMilliseconds: on the clock given to `init`; nil waits without end.
    /// - Throws: ``ZeroMQError`` when the context was shut down or a socket is closed.
    public mutating func wait(
        for polled: [PollItem], until deadlineMilliseconds: Int64?
    ) throws(ZeroMQError) -> Readiness {
        items.removeAll(keepingCapacity: true)
        for item in polled { items.append(try item.cItem()) }
        if let waker { items.append(try PollItem(descriptor: waker.descriptor).cItem()) }
        guard !items.isEmpty else {
            throw ZeroMQError(.invalidArgument, .poll, advice: "there is nothing to wait for")
        }

        repeat {
            let ready = zmq_poll(&items, Int32(items.count), timeout(until: deadlineMilliseconds))
            if ready > 0 { return readiness(of: polled.count) }
            if ready < 0 {
                let error = ZeroMQError.current(.poll)
                guard error.code == .interrupted else { throw error }
            }
        } while deadlineMilliseconds.map { now() < $0 } ?? true
        return Readiness(events: [PollEvents](repeating: [], count: polled.count), wasWoken: false)
    }

    /// What one call of poll(2) takes; a later deadline takes several.
    private static let longestPollMilliseconds = Int(Int32.max)

    private func timeout(until deadlineMilliseconds: Int64?) -> Int {
        guard let deadlineMilliseconds else { return -1 }
        let now = now()
        guard deadlineMilliseconds > now else { return 0 }
        let (remaining, overflow) = deadlineMilliseconds.subtractingReportingOverflow(now)
        return overflow ? Self.longestPollMilliseconds : min(Int(remaining), Self.longestPollMilliseconds)
    }

    private func readiness(of count: Int) -> Readiness {
        let wasWoken = waker != nil && items[count].revents != 0
        if wasWoken { waker?.acknowledge() }
        return Readiness(
            events: items.prefix(count).map { PollEvents(rawValue: $0.revents) }, wasWoken: wasWoken)
    }
}

/// What a ``Poller`` found, in the order of its items.
public struct Readiness: Sendable, Hashable {
    public let events: [PollEvents]
    /// Whether the waker ended the wait; what was left for the loop before `wake()` can be seen now.
    public let wasWoken: Bool

    /// Nothing was ready before the deadline.
    public var timedOut: Bool { !wasWoken && events.allSatisfy(\.isEmpty) }

    public subscript(index: Int) -> PollEvents { events[index] }
}
