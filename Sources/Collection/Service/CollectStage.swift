import Synchronization
public import Wire
public import Worker

/// The last stage: makes the event, puts it on disk and into the order, and publishes it. Its DONE ends the
/// article's way, so it is given only for what survives a loss of power.
public final class CollectStage: Stage {
    public let name = StageName.collect
    public let adds: PartName? = nil
    public let maxBatch: Int

    private let configuration: CollectorConfiguration
    private let assembler: EventAssembler
    private let store: EventStore
    private let log: EventLog
    private let publish: @Sendable ([PublishedEvent]) -> Void
    /// Held from the commit to the hand-over, so that events are published in the order of their numbers.
    private let order = Mutex(())

    init(
        configuration: CollectorConfiguration, store: EventStore, log: EventLog,
        publish: @escaping @Sendable ([PublishedEvent]) -> Void
    ) {
        self.configuration = configuration
        maxBatch = max(1, configuration.batchMaximum)
        assembler = EventAssembler(options: configuration.assembly)
        self.store = store
        self.log = log
        self.publish = publish
    }

    /// - Throws: `StageUnavailable` where the disk takes nothing.
    public func perform(_ jobs: [Job]) throws -> [Outcome] {
        var outcomes: [Outcome] = []
        var events: [AssembledEvent] = []
        for job in jobs {
            do {
                events.append(try assemble(job))
                outcomes.append(.done(nil))
            } catch {
                outcomes.append(.failed(error))
            }
        }
        do {
            try collect(events)
        } catch {
            throw StageUnavailable(reason: "\(error)")
        }
        return outcomes
    }

    private func assemble(_ job: Job) throws(StageFailure) -> AssembledEvent {
        let clock = ContinuousClock()
        let start = clock.now
        return try assembler.assemble(job) {
            let milliseconds = (clock.now - start) / .milliseconds(1)
            return ProvenanceEntry(
                stage: name.rawValue, worker: configuration.worker, version: configuration.version,
                attempt: job.attempt, milliseconds: (milliseconds * 1_000).rounded() / 1_000)
        }
    }

    private func collect(_ events: [AssembledEvent]) throws {
        guard !events.isEmpty else { return }
        // An article that was stored before keeps its place, whatever its date says now.
        let known = try log.paths(of: events.map(\.article))
        let records = events.map { event in
            EventLog.Record(
                article: event.article,
                path: known[event.article] ?? EventPath.path(article: event.article, day: event.day),
                topic: event.topic)
        }
        try store.store(
            zip(events, records).map { event, record in
                EventStore.File(path: record.path, bytes: layout(event.json))
            })
        try order.withLock { _ in
            let sequences = try log.append(records)
            publish(
                zip(events, sequences).map { event, sequence in
                    PublishedEvent(sequence: sequence, topic: event.topic, json: event.json)
                })
        }
    }

    private func layout(_ json: [UInt8]) -> [UInt8] {
        configuration.printsPretty ? JSONIndenter.indent(json) : json + [0x0A]
    }
}
