import Glibc
import Testing
import ZeroMQ

/// Far more than any wait here needs; only a bug waits so long.
let patienceMilliseconds: Int64 = 20_000

/// Waits until `socket` is ready for `interest`.
func wait(for socket: borrowing Socket, _ interest: PollEvents = .readable) throws {
    var poller = Poller()
    let ready = try poller.wait(
        for: [socket.pollItem(interest)], until: MonotonicClock.nowMilliseconds + patienceMilliseconds)
    try #require(!ready.timedOut, "nothing happened on the socket")
}

/// Waits for the next message, which must be within the socket's limits.
func nextMessage(_ socket: borrowing Socket) throws -> Message {
    try wait(for: socket)
    guard case .message(let message)? = try socket.receive() else {
        throw Unexpected("no message, or one above the limits")
    }
    return message
}

/// Reads a monitor until an event of interest.
func event(
    _ monitor: borrowing Monitor, where matches: (MonitorEvent.Kind) -> Bool
) throws -> MonitorEvent {
    var poller = Poller()
    let deadline = MonotonicClock.nowMilliseconds + patienceMilliseconds
    var seen: [MonitorEvent] = []
    while true {
        while let event = try monitor.next() {
            if matches(event.kind) { return event }
            seen.append(event)
        }
        let ready = try poller.wait(for: [monitor.pollItem], until: deadline)
        try #require(!ready.timedOut, "the event did not come, only \(seen)")
    }
}

extension MonitorEvent.Kind {
    var isHandshakeFailure: Bool {
        if case .handshakeFailed = self { true } else { false }
    }

    var isRetry: Bool {
        if case .connectRetried = self { true } else { false }
    }
}

struct Unexpected: Error {
    let what: String

    init(_ what: String) {
        self.what = what
    }
}

/// A loopback endpoint where nothing listens. A plain socket is bound there and left open, so that no test
/// that runs meanwhile is given the port.
func refusedEndpoint() throws -> Endpoint {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    try #require(descriptor >= 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(descriptor, $0, size) == 0 ? getsockname(descriptor, $0, &size) : -1
        }
    }
    try #require(result == 0)
    return Endpoint("tcp://127.0.0.1:\(UInt16(bigEndian: address.sin_port))")
}

extension SocketOptions {
    /// Options with some changed.
    static func with(_ change: (inout SocketOptions) -> Void) -> SocketOptions {
        var options = SocketOptions()
        options.reconnectMilliseconds = 10
        options.reconnectMaximumMilliseconds = 20
        options.lingerMilliseconds = 0
        change(&options)
        return options
    }
}
