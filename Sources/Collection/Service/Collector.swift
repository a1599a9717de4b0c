import Worker
public import ZeroMQ

/// Ties the collector together: the files, their order, the publisher, and the stage that a worker runs.
///
/// ```swift
/// let collector = try Collector(CollectorConfiguration(directory: "data"), context: context)
/// let worker = try Worker(collector.stage, configuration: ..., context: context)
/// try worker.run()
/// collector.stop()
/// ```
public final class Collector: Sendable {
    public let stage: CollectStage
    private let publisher: EventPublisher

    /// - Throws: `FileError`, `EventLogError` or `ZeroMQError`, each saying what to do.
    public convenience init(_ configuration: CollectorConfiguration, context: Context) throws {
        try self.init(configuration, context: context, locks: true)
    }

    /// - Parameter locks: whether other collectors are kept out of the directory.
    init(_ configuration: CollectorConfiguration, context: Context, locks: Bool) throws {
        let store = try EventStore(directory: configuration.eventsDirectory, locks: locks)
        var generator = SystemRandomNumberGenerator()
        let log = try EventLog(path: configuration.logPath, using: &generator)
        let archive = EventArchive(
            store: store, log: log, eventsMaximum: max(1, configuration.publishing.replayEventsMaximum),
            bytesMaximum: max(1, configuration.publishing.replayBytesMaximum))
        let publisher = try EventPublisher(configuration.publishing, archive: archive, context: context)
        self.publisher = publisher
        stage = CollectStage(
            configuration: configuration, store: store, log: log, publish: { publisher.publish($0) })
    }

    /// Where events are published, with the port that the system chose for port 0.
    public var eventsEndpoint: Endpoint { publisher.eventsEndpoint }
    /// Where replays are answered.
    public var replayEndpoint: Endpoint { publisher.replayEndpoint }

    /// Ends publishing, after the worker has ended.
    public func stop() { publisher.stop() }
}
