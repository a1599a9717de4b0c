import Testing
import Wire
import ZeroMQ

/// A hub that says what a test tells it to.
final class FakeHub {
    let endpoint: Endpoint
    private let socket: Socket
    private var poller = Poller()
    /// Who spoke last.
    private(set) var peer: Frame?

    /// How long any word is waited for before a test fails.
    static let patienceMilliseconds: Int64 = 10_000

    init(_ context: Context, at endpoint: Endpoint = "tcp://127.0.0.1:0") throws {
        var options = SocketOptions()
        options.lingerMilliseconds = 0
        socket = try Socket(.router, in: context, options: options)
        self.endpoint = try socket.bind(endpoint)
    }

    /// Takes the place of a hub that has gone, as soon as the system has freed its port.
    static func again(_ context: Context, at endpoint: Endpoint) throws -> FakeHub {
        let deadline = MonotonicClock.nowMilliseconds + patienceMilliseconds
        while true {
            do {
                return try FakeHub(context, at: endpoint)
            } catch let error as ZeroMQError {
                let isLate = MonotonicClock.nowMilliseconds >= deadline
                guard error.code == .addressInUse, !isLate else { throw error }
            }
        }
    }

    /// The next message, heartbeats apart.
    func hear() throws -> WorkerMessage {
        let deadline = MonotonicClock.nowMilliseconds + Self.patienceMilliseconds
        while MonotonicClock.nowMilliseconds < deadline {
            _ = try poller.wait(for: [socket.pollItem()], until: deadline)
            guard case .message(let message)? = try socket.receive() else { continue }
            peer = message.frames.first
            let heard = try WorkerMessage(frames: message.frames.dropFirst().map(\.bytes))
            if heard != .heartbeat { return heard }
        }
        throw Silence()
    }

    /// Waits for a heartbeat and nothing else.
    func hearHeartbeat() throws {
        let deadline = MonotonicClock.nowMilliseconds + Self.patienceMilliseconds
        _ = try poller.wait(for: [socket.pollItem()], until: deadline)
        guard case .message(let message)? = try socket.receive() else { throw Silence() }
        #expect(try WorkerMessage(frames: message.frames.dropFirst().map(\.bytes)) == .heartbeat)
    }

    func hearHello() throws -> WorkerMessage.Hello {
        let message = try hear()
        guard case .hello(let hello) = message else { throw Unexpected(message: message) }
        return hello
    }

    func hearDone() throws -> WorkerMessage.Done {
        let message = try hear()
        guard case .done(let done, _) = message else { throw Unexpected(message: message) }
        return done
    }

    func say(_ message: HubMessage) throws {
        try say(frames: message.frames().map { Frame($0) })
    }

    func say(frames: [Frame]) throws {
        let peer = try #require(peer)
        #expect(try socket.send(Message([peer] + frames)) == .sent)
    }

    func welcome(
        as hub: String = "h1", heartbeatMilliseconds: Int = 1_000, silenceMilliseconds: Int = 60_000
    ) throws {
        try say(
            .welcome(
                HubMessage.Welcome(
                    hub: hub, version: ProtocolVersion.current.description,
                    heartbeatMilliseconds: heartbeatMilliseconds, silenceMilliseconds: silenceMilliseconds,
                    leaseMilliseconds: 60_000)))
    }

    func give(_ lease: UInt64, _ article: String? = nil) throws {
        let job = Job(
            article: article ?? "a\(lease)", stage: .extract, acceptedMilliseconds: 0,
            parts: [Part(name: .article, bytes: Array("{}".utf8))])
        try say(.job(HubMessage.Lease(id: lease), job))
    }

    struct Silence: Error {}
    struct Unexpected: Error { var message: WorkerMessage }
}
