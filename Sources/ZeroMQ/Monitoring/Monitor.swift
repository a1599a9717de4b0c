import CZeroMQ
import Synchronization

/// Tells what happens to a socket's connections, in the same poll loop as the socket.
///
/// Read it whenever it is readable: what is not read is kept. Close it on the thread of its socket.
public struct Monitor: ~Copyable {
    private let receiver: Socket
    private weak var monitored: SocketHandle?

    private static let lastNumber = Atomic(0)

    init(_ handle: SocketHandle, in context: Context) throws(ZeroMQError) {
        let number = Self.lastNumber.add(1, ordering: .relaxed).newValue
        let endpoint = Endpoint("inproc://monitor-\(number)")
        guard !handle.isMonitored else {
            throw ZeroMQError(.addressInUse, .monitor, advice: "the socket has a monitor already")
        }
        let receiver = try Socket(.pair, in: context)
        // libzmq's I/O thread would block on a full queue, so this one has no bound; events are few.
        try receiver.handle.set(ZMQ_RCVHWM, to: 0)
        guard zmq_socket_monitor(try handle.use(for: .monitor), endpoint.text, ZMQ_EVENT_ALL) == 0 else {
            throw .current(.monitor, endpoint: endpoint)
        }
        handle.isMonitored = true
        do {
            try receiver.connect(endpoint)
        } catch {
            handle.stopMonitor()
            throw error
        }
        self.receiver = receiver
        monitored = handle
    }

    // The other end must stop before this one goes: without a receiver libzmq's I/O thread would block.
    deinit { monitored?.stopMonitor() }

    /// Gives the monitor up together with its socket; see ``Socket/detach()``.
    public func detach() {
        receiver.detach()
    }

    /// This monitor, for a ``Poller``.
    public var pollItem: PollItem { receiver.pollItem() }

    /// The next event, or nil if nothing has happened.
    public func next() throws(ZeroMQError) -> MonitorEvent? {
        while case .message(let message)? = try receiver.receive() {
            if let event = MonitorEvent(message) { return event }
        }
        return nil
    }
}

extension Socket {
    /// Starts to watch this socket's connections. A socket has one monitor at a time.
    public func monitor() throws(ZeroMQError) -> Monitor {
        try Monitor(handle, in: handle.context)
    }
}
