public import ZeroMQ

/// Serves one stage to any number of hubs: subscribes, works on what they send, and answers.
///
/// ```swift
/// let worker = try Worker(CollectStage(...), configuration: configuration, context: Context())
/// try worker.run()   // until stop(), from a signal handler's thread
/// ```
public final class Worker: Sendable {
    private let stage: any Stage
    private let configuration: WorkerConfiguration
    private let context: Context
    private let observer: any WorkerObserver
    private let mailbox: Mailbox

    /// - Throws: `WorkerError` for a configuration that cannot be, `ZeroMQError` when out of descriptors.
    public init(
        _ stage: any Stage, configuration: WorkerConfiguration, context: Context,
        observer: any WorkerObserver = SilentObserver()
    ) throws {
        try configuration.check()
        self.stage = stage
        self.configuration = configuration
        self.context = context
        self.observer = observer
        mailbox = try Mailbox()
    }

    /// Works until `stop()`, on the calling thread, which must not be one of Swift concurrency's. Call it
    /// once.
    ///
    /// After `stop()` it returns within `WorkerConfiguration.drainMilliseconds`. Jobs that take longer are
    /// left to their threads and to the hub, which gives them to others.
    /// - Returns: how many jobs were left unanswered.
    /// - Throws: `ZeroMQError` for an endpoint that is none, or a context that is shut down.
    @discardableResult
    public func run() throws -> Int {
        let queue = WorkQueue()
        let runner = StageRunner(stage: stage, queue: queue, mailbox: mailbox)
        let loop = try WorkerLoop(
            stage, configuration: configuration, context: context, queue: queue, mailbox: mailbox,
            observer: observer)
        var threads: [NamedThread] = []
        defer { queue.close(threads: threads.count) }
        for number in 1...configuration.jobs {
            threads.append(try NamedThread("\(stage.name)-\(number)") { runner.run() })
        }
        let abandoned = try loop.run()
        queue.close(threads: threads.count)
        if try loop.awaitThreads(threads.count) { for thread in threads { thread.join() } }
        observer.observe(.stopped(abandoned: abandoned))
        return abandoned
    }

    /// Asks for an orderly stop, from any thread: what is begun is finished, the rest given back.
    public func stop() { mailbox.requestStop() }
}
