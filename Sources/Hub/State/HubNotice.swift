public import Wire

/// What is worth a line in a log or a count, beyond the counters of `HubStatus`.
public enum HubNotice: Hashable, Sendable {
    /// How a worker left.
    public enum Departure: String, Sendable {
        /// Said BYE.
        case bye
        /// Nothing heard for `silenceMilliseconds`.
        case silent
        /// The same worker started anew.
        case replaced
    }

    /// Both sockets are bound, at these addresses.
    case listening(articles: String, work: String)
    /// What the journal held at the start.
    case restored(articles: Int, deadLetters: Int)
    case workerJoined(worker: String, stage: StageName, version: String)
    case workerLeft(worker: String, stage: StageName, Departure, held: Int)
    case leaseExpired(article: String, worker: String)
    /// An attempt was charged; another follows.
    case attemptFailed(article: String, stage: StageName, attempt: Int, code: String, reason: String)
    case deadLetter(article: String, stage: StageName, code: String, reason: String)
    /// Publishers are told `busy` from now on, or no longer.
    case busy(Bool)
    case draining
}
