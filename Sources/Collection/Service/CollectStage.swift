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
        var outcomes = [Outcome](repeating: .done(nil), count: jobs.count)
        var events: [(index: Int, event: AssembledEvent)] = []
        for (index, job) in jobs.enumerated() {
            do throws(StageFailure) {
                events.append((index, try assemble(job)))
            } catch {
                outcomes[index] = .failed(error)
            }
        }
        do {
            let errors = try collect(events.map(\.event))
            for (index, error) in zip(events.map(\.index), errors) {
                if let error { outcomes[index] = .failed(StageFailure(code: "storage", reason: "\(error)")) }
            }
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

    /// - Returns: for each event why it alone could not be stored, or `nil`.
    /// - Throws: `FileError` or `EventLogError` where nothing can be.
    private func collect(_ events: [AssembledEvent]) throws -> [FileError?] {
        guard !events.isEmpty else { return [] }
        // An article that was stored before keeps its place, whatever its date says now.
        let known = try log.paths(of: events.map(\.article))
        let records = events.map { event in
            EventLog.Record(
                article: event.article,
                path: known[event.article] ?? EventPath.path(article: event.article, day: event.day),
                topic: event.topic)
        }
        let errors = try store(
            zip(events, records).map { event, record in
                EventStore.File(path: record.path, bytes: layout(event.json))
            })
        let stored = events.indices.filter { errors[$0] == nil }
        try order.withLock { _ in
            let sequences = try log.append(stored.map { records[$0] })
            publish(
                zip(stored, sequences).map { index, sequence in
                    PublishedEvent(
                        sequence: sequence, topic: events[index].topic, json: events[index].json)
                })
        }
        return errors
    }

    /// All at once; one by one where a path of one of them is at fault.
    private func store(_ files: [EventStore.File]) throws(FileError) -> [FileError?] {
        var errors = [FileError?](repeating: nil, count: files.count)
        do throws(FileError) {
            try store.store(files)
        } catch {
            guard error.isOfOnePath else { throw error }
            for (index, file) in files.enumerated() {
                do throws(FileError) {
                    try store.store([file])
                } catch {
                    guard error.isOfOnePath else { throw error }
                    errors[index] = error
                }
            }
        }
        return errors
    }

    private func layout(_ json: [UInt8]) -> [UInt8] {
        configuration.printsPretty ? JSONIndenter.indent(json) : json + [0x0A]
    }
}
