public import Wire
public import ZeroMQ

/// A worker's side of the conversation with one hub: a pure state machine. Events go in with the time,
/// effects come out; it knows no socket, thread or clock. Times are milliseconds of a monotonic clock.
public struct WorkerState: Sendable {
    /// Where the conversation stands.
    public enum Phase: Hashable, Sendable {
        /// No connection stands; making one is the socket's business.
        case connecting
        /// HELLO is said.
        case greeting(untilMilliseconds: Int64)
        /// The hub does not take us; HELLO is said again then.
        case refused(untilMilliseconds: Int64)
        case serving(WorkerTimers)
        /// BYE is said, or there is nobody to say it to.
        case finished
    }

    public internal(set) var phase = Phase.connecting
    /// The hub's id of its last WELCOME.
    public internal(set) var hub: String?
    /// Jobs granted and not answered, by lease.
    public internal(set) var held: [UInt64: Job] = [:]
    /// Answers to held jobs that came while no hub listened: repeated after the next WELCOME of the same hub.
    var unsaid: [WorkAnswer] = []
    public internal(set) var isDraining = false
    /// Counts how often all leases became void, so that late answers to them are known.
    var generation = 0
    var lastHeard: Int64 = 0
    var lastSaid: Int64 = 0
    /// HELLOs refused in a row.
    var refusals = 0

    let index: Int
    let endpoint: Endpoint
    let hello: WorkerMessage.Hello
    let patience: Patience

    /// How long a hub is waited for.
    public struct Patience: Hashable, Sendable {
        public var helloMilliseconds: Int64
        public var refusalMilliseconds: Int64
        public var refusalMaximumMilliseconds: Int64

        public init(helloMilliseconds: Int, refusalMilliseconds: Int, refusalMaximumMilliseconds: Int) {
            self.helloMilliseconds = Int64(max(1, helloMilliseconds))
            self.refusalMilliseconds = Int64(max(1, refusalMilliseconds))
            self.refusalMaximumMilliseconds = Int64(max(1, refusalMaximumMilliseconds))
        }
    }

    /// - Parameters:
    ///   - index: the hub's place among the worker's hubs.
    ///   - hello: what the worker says of itself, but for `holds`.
    public init(index: Int, endpoint: Endpoint, hello: WorkerMessage.Hello, patience: Patience) {
        self.index = index
        self.endpoint = endpoint
        self.hello = hello
        self.patience = patience
    }

    /// More jobs than this are given back unread: the hub lost count of the credit.
    public var heldMaximum: Int { 2 * hello.credit }

    public var isFinished: Bool { phase == .finished }

    /// When `tick` is due at the latest; `nil` while the socket has the next word.
    public var deadlineMilliseconds: Int64? {
        switch phase {
        case .connecting, .finished: nil
        case .greeting(let until), .refused(let until): until
        case .serving(let timers):
            min(lastSaid + timers.heartbeatMilliseconds, lastHeard + timers.silenceMilliseconds)
        }
    }

    // MARK: Connection

    /// A connection stands and its peer is known.
    public mutating func connected(at now: Int64) -> [WorkerEffect] {
        guard phase != .finished else { return [] }
        return greet(at: now)
    }

    /// The connection broke. The leases hold until the hub's silence or another id say otherwise.
    public mutating func disconnected(at now: Int64) -> [WorkerEffect] {
        guard phase != .finished else { return [] }
        phase = .connecting
        return isDraining ? leave() : []
    }

    mutating func greet(at now: Int64) -> [WorkerEffect] {
        phase = .greeting(untilMilliseconds: now + patience.helloMilliseconds)
        lastSaid = now
        var hello = hello
        hello.holds = held.keys.sorted()
        return [.send(.hello(hello))]
    }

    /// All leases are void: their jobs are the hub's again, and late answers are dropped.
    mutating func void() -> [WorkerEffect] {
        guard !held.isEmpty || !unsaid.isEmpty else { return [] }
        let count = held.count
        held = [:]
        unsaid = []
        generation += 1
        return [.forget, .report(.leasesVoid(hub: endpoint, count: count))]
    }

    /// Ends the conversation where nobody listens any more.
    mutating func leave() -> [WorkerEffect] {
        let effects = void()
        phase = .finished
        return effects
    }
}
