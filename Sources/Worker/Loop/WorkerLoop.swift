import Wire
import ZeroMQ

/// The thread that owns the worker's sockets: hears hubs, hands jobs to the compute threads, says their
/// answers.
final class WorkerLoop {
    let configuration: WorkerConfiguration
    let queue: WorkQueue
    let mailbox: Mailbox
    let observer: any WorkerObserver
    let links: [HubLink]
    private var poller: Poller
    var pause: StagePause
    var drainDeadline: Int64?

    init(
        _ stage: some Stage, configuration: WorkerConfiguration, context: Context, queue: WorkQueue,
        mailbox: Mailbox, observer: any WorkerObserver
    ) throws(ZeroMQError) {
        self.configuration = configuration
        self.queue = queue
        self.mailbox = mailbox
        self.observer = observer
        poller = Poller(waker: mailbox.waker)
        pause = StagePause(
            firstMilliseconds: Int64(configuration.pauseMilliseconds),
            maximumMilliseconds: Int64(configuration.pauseMaximumMilliseconds))
        var links: [HubLink] = []
        for (index, address) in configuration.hubs.enumerated() {
            let state = WorkerState(
                index: index, endpoint: address.endpoint, hello: configuration.hello(for: stage),
                patience: configuration.patience)
            links.append(
                try HubLink(address, state: state, configuration: configuration, context: context))
        }
        self.links = links
    }

    /// Works until the worker is stopped and every hub has heard BYE, or the drain takes too long.
    /// - Returns: jobs begun and left unanswered.
    func run() throws -> Int {
        while true {
            let now = MonotonicClock.nowMilliseconds
            try takeMail(at: now)
            for link in links {
                try perform(link.state.tick(at: now), on: link)
                try link.flush()
            }
            if pause.isOver(at: now) { queue.resume() }
            if let drainDeadline {
                if links.allSatisfy({ $0.state.isFinished && $0.outbox.isEmpty }) { return 0 }
                if drainDeadline <= now { return try quit(at: now) }
            }
            let items = links.flatMap(\.pollItems)
            let ready = try poller.wait(for: items, until: nextDeadline)
            for (index, link) in links.enumerated() {
                if !ready[2 * index + 1].isEmpty { try readEvents(of: link) }
                if ready[2 * index].contains(.readable) { try readMessages(of: link) }
            }
        }
    }

    private var nextDeadline: Int64? {
        (links.map(\.state.deadlineMilliseconds) + [drainDeadline, pause.untilMilliseconds])
            .compactMap(\.self).min()
    }

    private func readEvents(of link: HubLink) throws {
        while let event = try link.nextEvent() {
            let now = MonotonicClock.nowMilliseconds
            switch event.kind {
            case .handshakeSucceeded:
                link.isAbsenceReported = false
                try perform(link.state.connected(at: now), on: link)
            case .connectRetried where !link.isAbsenceReported:
                link.isAbsenceReported = true
                observer.observe(.connection(hub: link.address.endpoint, event))
            case .disconnected:
                link.discardOutbox()
                observer.observe(.connection(hub: link.address.endpoint, event))
                try perform(link.state.disconnected(at: now), on: link)
            case .handshakeFailed:
                observer.observe(.connection(hub: link.address.endpoint, event))
            default: break
            }
        }
    }

    private func readMessages(of link: HubLink) throws {
        for _ in 0..<max(1, configuration.turnMessagesMaximum) {
            guard let received = try link.receive() else { return }
            let now = MonotonicClock.nowMilliseconds
            switch received {
            case .overLimit(let excess):
                let error = WireError(.tooLarge, excess.description)
                try perform(link.state.misheard(error, at: now), on: link)
            case .message(let message):
                do {
                    let heard = try HubMessage(frames: message.frames.map(\.bytes))
                    try perform(link.state.receive(heard, at: now), on: link)
                } catch let error as WireError {
                    try perform(link.state.misheard(error, at: now), on: link)
                }
            }
        }
    }

    func perform(_ effects: [WorkerEffect], on link: HubLink) throws {
        for effect in effects {
            switch effect {
            case .send(let message): try link.send(message)
            case .work(let item): queue.append(item)
            case .forget:
                let hub = link.state.index
                _ = queue.remove { $0.ticket.hub == hub && $0.ticket.generation != link.state.generation }
            case .reconnect: try link.reconnect()
            case .report(let event): observer.observe(event)
            }
        }
    }
}
