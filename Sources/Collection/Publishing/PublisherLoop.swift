import DequeModule
import Synchronization
import Wire
import ZeroMQ

/// What the publishing thread does: sends events as they come, answers replays.
final class PublisherLoop: @unchecked Sendable {
    // Made by one thread, then used only by the one that runs the loop: hence `@unchecked Sendable`.
    private var publisher: Socket?
    private var replayer: Socket?
    private let configuration: PublisherConfiguration
    private let archive: EventArchive
    let queue: PublisherQueue
    private let waker: Waker
    private let isStopping = Atomic(false)

    init(
        publisher: consuming Socket, replayer: consuming Socket, configuration: PublisherConfiguration,
        archive: EventArchive
    ) throws(ZeroMQError) {
        publisher.detach()
        replayer.detach()
        self.publisher = consume publisher
        self.replayer = consume replayer
        self.configuration = configuration
        self.archive = archive
        queue = PublisherQueue(
            eventsMaximum: configuration.queuedEventsMaximum, bytesMaximum: configuration.queuedBytesMaximum)
        waker = try Waker()
    }

    func wake() { waker.wake() }

    func stop() {
        isStopping.store(true, ordering: .releasing)
        waker.wake()
    }

    func run() {
        guard let publisher = publisher.take(), let replayer = replayer.take() else { return }
        var poller = Poller(waker: waker)
        do {
            var isLast = false
            while !isLast {
                // What was left before the stop still goes out.
                isLast = isStopping.load(ordering: .acquiring)
                try publish(on: publisher)
                if isLast { break }
                let ready = try poller.wait(for: [publisher.pollItem(), replayer.pollItem()], until: nil)
                // Subscriptions are libzmq's business; reading them makes room for more.
                if !ready[0].isEmpty { while try publisher.receive() != nil {} }
                if !ready[1].isEmpty { try replay(on: replayer) }
            }
        } catch {
            // The context was shut down, and with it everyone who listened.
        }
    }

    private func publish(on socket: borrowing Socket) throws {
        for event in queue.takeAll() {
            let header = EventHeader(sequence: event.sequence, log: archive.log.id)
            // A subscriber that is too slow misses it and asks for a replay.
            _ = try socket.send(Frame(event.topic), Frame(try JSON.encode(header)), Frame(event.json))
        }
    }

    private func replay(on socket: borrowing Socket) throws {
        for _ in 0..<max(1, configuration.turnRequestsMaximum) {
            guard let received = try socket.receive() else { return }
            switch received {
            case .overLimit(let excess):
                let refusal = Refusal(code: .tooLarge, reason: excess.description)
                try answer(EventArchive.refused(refusal), to: excess.returnAddress, on: socket)
            case .message(let message):
                // Up to an empty frame it is a REQ peer's envelope, else the routing id alone.
                let count = message.frames.dropFirst().first?.isEmpty == true ? 2 : 1
                let request = message.frames.dropFirst(count).map(\.bytes)
                try answer(archive.answer(request), to: Array(message.frames.prefix(count)), on: socket)
            }
        }
        // More may wait, and the poller will say so.
    }

    /// A peer that has gone or does not read asks again.
    private func answer(_ frames: [[UInt8]], to address: [Frame], on socket: borrowing Socket) throws {
        guard !address.isEmpty else { return }
        _ = try socket.send(Message(address + frames.map { Frame($0) }))
    }
}
