public import Wire
public import ZeroMQ

/// Something that whoever runs a worker may want to know. `description` is one sentence.
public enum WorkerEvent: Hashable, Sendable {
    /// A hub takes this worker.
    case welcomed(hub: Endpoint)
    /// A hub does not take this worker; it is asked again after this wait.
    case refused(hub: Endpoint, Refusal, retryMilliseconds: Int)
    /// A hub refused one message; `notHeld` after a lost connection is nothing to worry about.
    case messageRefused(hub: Endpoint, Refusal)
    /// What a hub said cannot be read.
    case misheard(hub: Endpoint, reason: String)
    /// A hub said nothing for so long and counts as gone.
    case silent(hub: Endpoint, milliseconds: Int64)
    /// Leases of a hub became void; it gives their jobs out again.
    case leasesVoid(hub: Endpoint, count: Int)
    /// A hub is about to stop.
    case hubLeaving(hub: Endpoint)
    /// A connection that broke, or whose handshake failed and why.
    case connection(hub: Endpoint, MonitorEvent)
    case done(article: String, milliseconds: Double)
    case failed(article: String, StageFailure)
    /// The stage cannot work just now and is tried again after this pause.
    case stagePaused(reason: String, pauseMilliseconds: Int)
    /// The orderly stop is over; so many jobs took longer than it waits, and are done again elsewhere.
    case stopped(abandoned: Int)
}

extension WorkerEvent {
    /// How loudly to tell of it.
    public enum Level: Hashable, Sendable {
        case debug, info, warning
    }

    public var level: Level {
        switch self {
        case .done: .debug
        case .messageRefused(_, let refusal): refusal.code == .notHeld ? .debug : .warning
        case .connection(_, let event):
            switch event.kind {
            case .handshakeFailed, .connectRetried: .warning
            default: .debug
            }
        case .welcomed, .hubLeaving, .stopped(abandoned: 0): .info
        case .refused, .misheard, .silent, .leasesVoid, .failed, .stagePaused, .stopped: .warning
        }
    }
}

extension WorkerEvent: CustomStringConvertible {
    public var description: String {
        switch self {
        case .welcomed(let hub): "The hub at \(hub) takes this worker."
        case .refused(let hub, let refusal, let wait):
            "The hub at \(hub) does not take this worker: \(refusal.reason) Asking again in \(wait) ms."
        case .messageRefused(let hub, let refusal): "The hub at \(hub) refused a message: \(refusal.reason)"
        case .misheard(let hub, let reason): "A message of the hub at \(hub) cannot be read: \(reason)"
        case .silent(let hub, let milliseconds):
            "The hub at \(hub) has been silent for \(milliseconds) ms; connecting again."
        case .leasesVoid(let hub, let count):
            "\(count) jobs of the hub at \(hub) are void; it gives them out again."
        case .hubLeaving(let hub): "The hub at \(hub) is about to stop."
        case .connection(_, let event): "\(event)"
        case .done(let article, let milliseconds): "Article '\(article)' took \(milliseconds) ms."
        case .failed(let article, let failure): "Article '\(article)' failed: \(failure.reason)"
        case .stagePaused(let reason, let pause): "\(reason) Trying again in \(pause) ms."
        case .stopped(abandoned: 0): "Stopped; nothing is left half done."
        case .stopped(let abandoned):
            "Stopped with \(abandoned) jobs unfinished; the hub gives them to others."
        }
    }
}
