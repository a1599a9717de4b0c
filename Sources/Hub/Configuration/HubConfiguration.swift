public import Wire

/// What a hub is told, with every bound of its queues and timers. The defaults serve one machine.
public struct HubConfiguration: Hashable, Sendable {
    /// In order; an article is done when the last one says so.
    public var stages: [StageName] = StageName.standard
    /// Where publishers connect.
    public var articlesEndpoint = "tcp://127.0.0.1:7401"
    /// Where workers and operators connect.
    public var workEndpoint = "tcp://127.0.0.1:7402"

    // MARK: Workers

    /// How often each side says something at least.
    public var heartbeatMilliseconds = 1000
    /// After so long without a word a worker counts as gone.
    public var silenceMilliseconds = 4000
    /// How long a job may take.
    public var leaseMilliseconds = 60_000
    /// Attempts charged at one stage before the article becomes a dead letter.
    public var attemptsMaximum = 5
    public var backoff = Backoff()
    /// Workers at once; more are refused.
    public var workersMaximum = 1024
    /// Bytes of jobs that one worker may hold; a single larger job is still given to an idle worker.
    public var workerBytesMaximum = 64 * 1024 * 1024
    /// Names of parts that the workers of one stage may add.
    public var partNamesPerStageMaximum = 16

    // MARK: Intake

    /// Articles in the pipeline; beyond it publishers are told `busy`.
    public var articlesMaximum = 100_000
    /// Their bytes in the journal; beyond it publishers are told `busy`.
    public var bytesMaximum = 4 * 1024 * 1024 * 1024
    /// All parts of one article; beyond it the article becomes a dead letter.
    public var articleBytesMaximum = WireLimits.messageBytes - WireLimits.headerBytes
    /// Free bytes that the journal's disk keeps; below it publishers are told `busy`.
    public var freeDiskBytesMinimum = 256 * 1024 * 1024
    public var patience = Patience()

    // MARK: Memory

    /// Ids of completed articles that are remembered, so that a re-publish is answered `duplicate`.
    public var rememberedMaximum = 1_000_000
    /// How long they are remembered: 30 days.
    public var rememberedMilliseconds: Int64 = 30 * 24 * 60 * 60 * 1000
    /// How often the older ones are forgotten.
    public var forgetIntervalMilliseconds = 60_000
    /// Dead letters that one RETRY or DROP handles; the operator asks again for the rest.
    public var revivalMaximum = 10_000

    // MARK: Loop

    /// Messages taken from one socket in one turn.
    public var turnMessagesMaximum = 512
    /// Bytes taken from one socket in one turn.
    public var turnBytesMaximum = 32 * 1024 * 1024
    /// Messages to and from one worker that wait in its pipe.
    public var workPipeMessagesMaximum = 1000
    /// Articles of one publisher that wait in its pipe; the network holds back the others.
    public var articlePipeMessagesMaximum = 64
    /// Longer frames than `WireLimits.frameBytes` are refused in words up to this size; beyond it the
    /// connection is cut.
    public var refusedFrameBytesMaximum = 72 * 1024 * 1024
    /// How often the free disk is measured.
    public var diskIntervalMilliseconds = 1000
    /// How long an orderly stop waits for the answers to held jobs.
    public var drainMilliseconds = 5000

    public init() {}
}
