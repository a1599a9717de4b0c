import Wire
import ZeroMQ

/// One hub's socket, its monitor, the conversation, and what the socket could not take yet. Owned by the
/// loop.
final class HubLink {
    let address: HubAddress
    var state: WorkerState
    private let context: Context
    private let options: SocketOptions
    private var socket: Socket
    private var monitor: Monitor
    /// At most an answer for each held job, and a few words more.
    private(set) var outbox: [Message] = []
    /// Whether it was said that nobody answers, once for each absence of the hub.
    var isAbsenceReported = false

    init(
        _ address: HubAddress, state: WorkerState, configuration: WorkerConfiguration, context: Context
    ) throws(ZeroMQError) {
        self.address = address
        self.state = state
        self.context = context
        options = Self.options(configuration, address.security)
        socket = try Socket(.dealer, in: context, options: options)
        monitor = try socket.monitor()
        try socket.connect(address.endpoint)
    }

    /// Leaves the old connection with all that was on its way, and makes a new one.
    func reconnect() throws(ZeroMQError) {
        outbox = []
        socket = try Socket(.dealer, in: context, options: options)
        monitor = try socket.monitor()
        try socket.connect(address.endpoint)
    }

    var pollItems: [PollItem] {
        [socket.pollItem(outbox.isEmpty ? .readable : [.readable, .writable]), monitor.pollItem]
    }

    func send(_ message: WorkerMessage) throws {
        outbox.append(Message(try message.frames().map { Frame($0) }))
        try flush()
    }

    /// Hands over what the socket takes now, in order.
    func flush() throws(ZeroMQError) {
        var sent = 0
        while sent < outbox.count, try socket.send(outbox[sent]) == .sent { sent += 1 }
        outbox.removeFirst(sent)
    }

    func receive() throws(ZeroMQError) -> Received? { try socket.receive() }

    func nextEvent() throws(ZeroMQError) -> MonitorEvent? { try monitor.next() }

    /// What was for the lost connection is for nobody now.
    func discardOutbox() { outbox = [] }

    private static func options(
        _ configuration: WorkerConfiguration, _ security: SocketOptions.Security
    ) -> SocketOptions {
        var options = SocketOptions()
        options.maximumFrameBytes = WireLimits.frameBytes
        options.maximumFrames = WireLimits.frames
        options.maximumMessageBytes = WireLimits.messageBytes
        options.reconnectMilliseconds = configuration.reconnectMilliseconds
        options.reconnectMaximumMilliseconds = configuration.reconnectMaximumMilliseconds
        // Words for one life of a hub must not be heard by the next.
        options.onlyToConnected = true
        options.security = security
        return options
    }
}
