/// A hub's state at one moment, as `dateline status --json` prints it.
public struct HubStatus: Codable, Hashable, Sendable {
    /// The queue of one stage, in articles.
    public struct Stage: Codable, Hashable, Sendable {
        public var stage: StageName
        public var waiting: Int
        /// Leased to a worker.
        public var inFlight: Int
        /// Waiting out a backoff after a failed attempt.
        public var delayed: Int
        public var workers: Int
        /// Sum of the workers' free credit.
        public var freeCredit: Int
        /// Answered since the hub's start.
        public var done: Int
        public var failed: Int

        public init(
            stage: StageName, waiting: Int, inFlight: Int, delayed: Int, workers: Int,
            freeCredit: Int, done: Int, failed: Int
        ) {
            self.stage = stage
            self.waiting = waiting
            self.inFlight = inFlight
            self.delayed = delayed
            self.workers = workers
            self.freeCredit = freeCredit
            self.done = done
            self.failed = failed
        }
    }

    /// A worker as the hub knows it; `credit` and `held` are in jobs.
    public struct Worker: Codable, Hashable, Sendable {
        public var worker: String
        public var stage: StageName
        public var version: String
        public var credit: Int
        public var held: Int
        /// Since its last word.
        public var silentMilliseconds: Int64
        public var isDraining: Bool

        public init(
            worker: String, stage: StageName, version: String, credit: Int, held: Int,
            silentMilliseconds: Int64, isDraining: Bool
        ) {
            self.worker = worker
            self.stage = stage
            self.version = version
            self.credit = credit
            self.held = held
            self.silentMilliseconds = silentMilliseconds
            self.isDraining = isDraining
        }
    }

    public var hub: String
    public var version: String
    public var uptimeMilliseconds: Int64
    /// Articles in the pipeline, dead letters apart.
    public var articles: Int
    /// Their size in the journal.
    public var bytes: Int
    public var deadLetters: Int
    /// Age of the oldest article in the pipeline.
    public var oldestMilliseconds: Int64?
    /// Since the hub's start.
    public var accepted: Int
    public var duplicates: Int
    public var refused: Int
    public var busy: Int
    /// Events on disk since the hub's start.
    public var completed: Int
    public var isDraining: Bool
    public var stages: [Stage]
    public var workers: [Worker]

    public init(
        hub: String, version: String, uptimeMilliseconds: Int64, articles: Int, bytes: Int,
        deadLetters: Int, oldestMilliseconds: Int64?, accepted: Int, duplicates: Int, refused: Int,
        busy: Int, completed: Int, isDraining: Bool, stages: [Stage], workers: [Worker]
    ) {
        self.hub = hub
        self.version = version
        self.uptimeMilliseconds = uptimeMilliseconds
        self.articles = articles
        self.bytes = bytes
        self.deadLetters = deadLetters
        self.oldestMilliseconds = oldestMilliseconds
        self.accepted = accepted
        self.duplicates = duplicates
        self.refused = refused
        self.busy = busy
        self.completed = completed
        self.isDraining = isDraining
        self.stages = stages
        self.workers = workers
    }
}
