/// What a hub says to a worker.
public enum HubMessage: Hashable, Sendable {
    case welcome(Welcome)
    case job(Lease, Job)
    case heartbeat
    case refused(Refusal)
    /// The hub is about to stop. Held jobs may be answered until it is gone, or be forgotten.
    case goodbye

    /// The hub takes the worker: its timers, in milliseconds.
    public struct Welcome: Codable, Hashable, Sendable {
        /// The hub's own id, new at each start: another id means that earlier leases are void.
        public var hub: String
        /// The protocol version the hub speaks, as in `ProtocolVersion.description`.
        public var version: String
        /// How often each side says something at least.
        public var heartbeatMilliseconds: Int
        /// After so long without a word the other side counts as gone.
        public var silenceMilliseconds: Int
        /// How long a job may take.
        public var leaseMilliseconds: Int

        public init(
            hub: String, version: String, heartbeatMilliseconds: Int, silenceMilliseconds: Int,
            leaseMilliseconds: Int
        ) {
            self.hub = hub
            self.version = version
            self.heartbeatMilliseconds = heartbeatMilliseconds
            self.silenceMilliseconds = silenceMilliseconds
            self.leaseMilliseconds = leaseMilliseconds
        }
    }

    /// The hub's grant of one job to one worker, unique for the hub's lifetime.
    public struct Lease: Hashable, Sendable {
        public var id: UInt64

        public init(id: UInt64) { self.id = id }
    }
}
