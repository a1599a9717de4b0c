public import Wire

/// A job as a worker holds it.
public struct WorkItem: Hashable, Sendable {
    /// Which lease of which hub. An answer counts only while the generation is still the hub's.
    public struct Ticket: Hashable, Sendable {
        /// Index into `WorkerConfiguration.hubs`.
        public var hub: Int
        /// How often the hub's earlier leases had become void when this one was granted.
        public var generation: Int
        public var lease: UInt64

        public init(hub: Int, generation: Int, lease: UInt64) {
            self.hub = hub
            self.generation = generation
            self.lease = lease
        }
    }

    public var ticket: Ticket
    public var job: Job
    /// When the lease runs out, on the monotonic clock: not worth beginning any more.
    public var expiresMilliseconds: Int64

    public init(ticket: Ticket, job: Job, expiresMilliseconds: Int64) {
        self.ticket = ticket
        self.job = job
        self.expiresMilliseconds = expiresMilliseconds
    }
}
