import Glibc
import Wire

/// What a worker is told, with every bound of its queues and timers.
public struct WorkerConfiguration: Sendable {
    /// Each is served on its own, with the full credit.
    public var hubs: [HubAddress] = [.standard]
    /// The worker's own id: the same over restarts, and no other worker's at the same hub.
    public var id: String
    /// Milliseconds since 1970 at this start. A hub lets a larger epoch replace a smaller one of the same id.
    public var epochMilliseconds = Self.nowMilliseconds
    /// The software's version, as provenance shows it.
    public var version = "0"
    /// Threads that run the stage; the machine's processors unless said otherwise.
    public var jobs = Self.processors
    /// Jobs that one hub may have us hold, 1 to `WireLimits.credit`; `nil` for `standardCredit(maxBatch:)`.
    public var credit: Int?

    // MARK: Timers

    /// How long a hub may take to answer HELLO before the connection is made anew.
    public var helloMilliseconds = 5_000
    /// The first wait after a refused HELLO; every further one is twice as long. The hub may be reconfigured.
    public var refusalMilliseconds = 1_000
    /// The longest wait after a refused HELLO.
    public var refusalMaximumMilliseconds = 30_000
    /// The first pause before connecting again. The socket adds a random part, then doubles it.
    public var reconnectMilliseconds = 250
    /// The longest pause before connecting again: a restarted hub is found within it.
    public var reconnectMaximumMilliseconds = 4_000
    /// The first pause of a stage that said `StageUnavailable`; every further one is twice as long.
    public var pauseMilliseconds = 500
    /// The longest pause of such a stage.
    public var pauseMaximumMilliseconds = 15_000
    /// How long an orderly stop waits for the jobs that are being worked on.
    public var drainMilliseconds = 10_000

    // MARK: Loop

    /// Messages taken from one hub in one turn of the loop.
    public var turnMessagesMaximum = 256

    public init(id: String) { self.id = id }
}

extension WorkerConfiguration {
    /// Jobs held for each thread, so that the next one is there when a thread has finished.
    public static let creditPerThread = 4
    /// Batches held for each thread: one is worked on while the next one gathers.
    public static let batchesPerThread = 2

    /// The credit of a worker that is not told one.
    public func standardCredit(maxBatch: Int) -> Int {
        let batches = maxBatch > 1 ? maxBatch.multipliedClamping(by: Self.batchesPerThread) : 1
        return min(
            WireLimits.credit, max(1, jobs).multipliedClamping(by: max(Self.creditPerThread, batches)))
    }

    /// `host-stage-number`: stable over restarts, and unique where each worker of a stage on a host has its
    /// number.
    public static func standardID(stage: String, number: Int, host: String = hostName) -> String {
        String("\(host)-\(stage)-\(number)".suffix(WireLimits.idBytes))
    }

    /// The machine's name up to its first dot, `localhost` where it has none.
    public static var hostName: String {
        var system = utsname()
        guard uname(&system) == 0 else { return "localhost" }
        let name = withUnsafeBytes(of: system.nodename) { bytes in
            String(decoding: bytes.prefix { $0 != 0 && $0 != UInt8(ascii: ".") }, as: UTF8.self)
        }
        return name.isEmpty ? "localhost" : name
    }

    /// Processors that are online, at least one.
    public static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Milliseconds since 1970.
    public static var nowMilliseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}

extension Int {
    func multipliedClamping(by factor: Int) -> Int {
        let (product, overflow) = multipliedReportingOverflow(by: factor)
        return overflow ? .max : product
    }
}
