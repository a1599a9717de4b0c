import Synchronization
import Wire
import ZeroMQ

/// Publishes events on XPUB and replays them on ROUTER, from a thread of its own.
///
/// A consumer that joins late or reconnects subscribes first, then asks for a replay from the last sequence
/// number it has, and drops what it has already.
final class EventPublisher: Sendable {
    /// As resolved, with the port that the system chose for port 0.
    let eventsEndpoint: Endpoint
    let replayEndpoint: Endpoint
    private let loop: PublisherLoop
    private let thread: Mutex<NamedThread?>

    /// - Throws: `ZeroMQError` where an endpoint cannot be bound.
    init(
        _ configuration: PublisherConfiguration, archive: EventArchive, context: Context
    ) throws(ZeroMQError) {
        var options = SocketOptions()
        options.security = configuration.security
        options.sendHighWater = configuration.subscriberEventsMaximum
        options.maximumFrameBytes = ReplayRequest.frameBytesMaximum
        let publisher = try Socket(.xPublish, in: context, options: options)
        options.sendHighWater = configuration.replaysQueuedMaximum
        let replayer = try Socket(.router, in: context, options: options)
        eventsEndpoint = try publisher.bind(configuration.eventsEndpoint)
        replayEndpoint = try replayer.bind(configuration.replayEndpoint)
        let loop = try PublisherLoop(
            publisher: publisher, replayer: replayer, configuration: configuration, archive: archive)
        self.loop = loop
        thread = Mutex(try NamedThread("publish") { loop.run() })
    }

    deinit { stop() }

    /// Hands events over; never waits.
    func publish(_ events: [PublishedEvent]) {
        loop.queue.append(events)
        loop.wake()
    }

    /// Events that found the queue full and are left to replay.
    var dropped: Int { loop.queue.dropped }

    /// Sends what is left, closes both sockets and ends the thread.
    func stop() {
        loop.stop()
        thread.withLock { $0.take() }?.join()
    }
}
