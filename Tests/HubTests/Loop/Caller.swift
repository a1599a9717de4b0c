import Wire
import ZeroMQ

@testable import Hub

/// One side of a conversation with a hub.
final class Caller {
    let socket: Socket
    private var poller = Poller()

    init(_ kind: Socket.Kind, to endpoint: Endpoint, of harness: HubHarness) throws {
        var options = SocketOptions()
        options.maximumFrames = 2_000_000
        socket = try Socket(kind, in: harness.context, options: options)
        try socket.connect(endpoint)
    }

    func send(_ frames: [[UInt8]]) throws {
        _ = try socket.send(Message(frames.map { Frame($0) }))
    }

    /// The next message's frames; `nil` after 30 s.
    func receive() throws -> [[UInt8]]? {
        let deadline = MonotonicClock.nowMilliseconds + 30_000
        while MonotonicClock.nowMilliseconds < deadline {
            if case .message(let message)? = try socket.receive() { return message.frames.map(\.bytes) }
            _ = try poller.wait(for: [socket.pollItem()], until: deadline)
        }
        return nil
    }

    func publish(_ id: String, digest: String? = nil) throws -> PublishReply? {
        try send([[], Array(#"{"id":"\#(id)","digest":"\#(digest ?? id)"}"#.utf8)])
        return try reply()
    }

    func reply() throws -> PublishReply? {
        try receive()?.last.map { try JSON.decode(PublishReply.self, from: $0) }
    }

    /// The next message of the hub that is no heartbeat.
    func hubMessage() throws -> HubMessage? {
        while let frames = try receive() {
            let message = try HubMessage(frames: frames)
            if message != .heartbeat { return message }
        }
        return nil
    }

    func ask(_ request: OperatorRequest) throws -> HubAnswer? {
        try send(request.frames())
        return try receive().map { try HubAnswer(frames: $0) }
    }
}
