import Synchronization

/// What the thread of a ``ZAPHandler`` does.
final class ZAPLoop: @unchecked Sendable {
    // Made by one thread, then used only by the one that runs the loop: hence `@unchecked Sendable`.
    private var socket: Socket?
    private let authenticator: any ZAPAuthenticator
    private let waker: Waker
    private let isStopping = Atomic(false)

    init(_ socket: consuming Socket, _ authenticator: any ZAPAuthenticator) throws(ZeroMQError) {
        socket.detach()
        self.socket = consume socket
        self.authenticator = authenticator
        waker = try Waker()
    }

    func stop() {
        isStopping.store(true, ordering: .releasing)
        waker.wake()
    }

    func run() {
        guard let socket = socket.take() else { return }
        var poller = Poller(waker: waker)
        do {
            while !isStopping.load(ordering: .acquiring) {
                _ = try poller.wait(for: [socket.pollItem()], until: nil)
                while case .message(let message)? = try socket.receive() {
                    if let reply = reply(to: message) { _ = try socket.send(reply) }
                }
            }
            // Closing frees the name a moment later, unbinding at once.
            try socket.unbind(ZAPHandler.endpoint)
        } catch {
            // The context was shut down, and with it everything that could ask.
        }
    }

    /// The frames up to the first empty one lead back to the asker.
    private func reply(to message: Message) -> Message? {
        guard let delimiter = message.frames.firstIndex(where: \.isEmpty),
            let request = ZAPRequest(message.frames[(delimiter + 1)...])
        else { return nil }
        return Message(message.frames[...delimiter] + request.reply(authenticator.decide(request)))
    }
}
