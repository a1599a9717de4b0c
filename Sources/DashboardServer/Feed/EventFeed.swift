import Client
import Dashboard
import Logging
import Synchronization
import ZeroMQ

/// Reads the event stream into the index and tells the listeners. Runs on a thread of its own.
final class EventFeed: Sendable {
    private let configuration: DashboardConfiguration
    private let index: EventIndex
    private let ring: ChangeRing
    private let context: Context
    private let logger: Logger
    private let isStopping = Atomic(false)

    /// How long the loop waits for events before it looks whether it is to end.
    private static let waitMilliseconds: Int64 = 250

    init(
        _ configuration: DashboardConfiguration, index: EventIndex, ring: ChangeRing, context: Context,
        logger: Logger
    ) {
        self.configuration = configuration
        self.index = index
        self.ring = ring
        self.context = context
        self.logger = logger
    }

    func stop() {
        isStopping.store(true, ordering: .relaxed)
        // Lets go of listeners, so that the server can end.
        ring.close()
    }

    /// Returns after `stop()`.
    /// - Throws: where the index cannot be written.
    func run() throws {
        var position = try index.position()
        var reader = try EventReader(
            events: configuration.events, replay: configuration.replay, since: position.sequence,
            log: position.log,
            in: context)
        while !isStopping.load(ordering: .relaxed) {
            var arrived: [SequencedEvent] = []
            _ = try reader.read(until: MonotonicClock.nowMilliseconds + Self.waitMilliseconds) {
                arrived.append($0)
            }
            guard let last = arrived.last else { continue }
            if let log = position.log, log != last.log {
                logger.notice("The collector has begun a new log of events; reading it from its beginning.")
            }
            position = StreamPosition(log: last.log, sequence: last.sequence)
            let changes = try index.take(
                arrived.map { ArrivedEvent(sequence: $0.sequence, bytes: $0.bytes) }, upTo: position
            ) { event, error in
                logger.warning("Event \(event.sequence) is passed over: \(error)")
            }
            ring.add(changes)
        }
    }
}
