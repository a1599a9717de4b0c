/// What a worker says to a hub. Any message counts as a sign of life.
public enum WorkerMessage: Hashable, Sendable {
    case hello(Hello)
    case heartbeat
    case done(Done, part: Part?)
    case fail(Fail)
    case giveBack(GiveBack)
    /// No more jobs, please; what is held will be answered.
    case drain
    /// Gone; the hub gives what is still leased to others, without charging an attempt.
    case bye

    /// A worker subscribes to a stage.
    public struct Hello: Codable, Hashable, Sendable {
        /// The worker's own id, the same over restarts.
        public var worker: String
        /// Milliseconds since 1970 at the worker's start: a larger epoch replaces a smaller one of the same
        /// worker.
        public var epoch: Int64
        public var stage: StageName
        /// How many jobs it may hold, 1 to 1,024.
        public var credit: Int
        /// How many of these it works on at once. After a crash, only the oldest `parallel` held jobs are
        /// charged an attempt.
        public var parallel: Int
        /// The worker's software version.
        public var version: String
        /// The name of the part it will add.
        public var adds: PartName?
        /// After a reconnect to the same hub: the leases it still holds or whose answers it will repeat. The
        /// hub gives the others, lost with the connection, to someone, nobody charged. `nil`: all are kept
        /// until they run out.
        public var holds: [UInt64]?

        public init(
            worker: String, epoch: Int64, stage: StageName, credit: Int, parallel: Int,
            version: String, adds: PartName?, holds: [UInt64]? = nil
        ) {
            self.worker = worker
            self.epoch = epoch
            self.stage = stage
            self.credit = credit
            self.parallel = parallel
            self.version = version
            self.adds = adds
            self.holds = holds
        }
    }

    /// A job is done; the answer gives its credit back.
    public struct Done: Codable, Hashable, Sendable {
        public var article: String
        /// The lease from the JOB.
        public var lease: UInt64
        /// Time the stage took.
        public var milliseconds: Double

        public init(article: String, lease: UInt64, milliseconds: Double) {
            self.article = article
            self.lease = lease
            self.milliseconds = milliseconds
        }
    }

    /// A job failed; the answer gives its credit back and charges an attempt.
    public struct Fail: Codable, Hashable, Sendable {
        public var article: String
        public var lease: UInt64
        public var failure: StageFailure

        public init(article: String, lease: UInt64, failure: StageFailure) {
            self.article = article
            self.lease = lease
            self.failure = failure
        }
    }

    /// Jobs go back to the hub.
    public struct GiveBack: Codable, Hashable, Sendable {
        /// Jobs that were not begun; no attempt is charged.
        public var leases: [UInt64]

        public init(leases: [UInt64]) { self.leases = leases }
    }
}
