public import Journal
public import Wire

/// What happens to a hub.
public enum HubEvent: Hashable, Sendable {
    case publish(Submission, from: Publisher)
    /// An article that could not be read.
    case publishRefused(Refusal, from: Publisher)
    case worker(WorkerMessage, from: Peer)
    /// A message out of grammar, with the answer to it.
    case messageRefused(Refusal, from: Peer)
    case status(from: Peer)
    /// An operator wants these dead letters back in the pipeline.
    case retry([StoredArticle], from: Peer)
    /// An operator wants these dead letters forgotten.
    case drop([StoredArticle], from: Peer)
    /// A message that the socket did not take; with its lease if it was a JOB.
    case undelivered(to: Peer, lease: HubMessage.Lease?)
    /// The free bytes of the journal's disk.
    case disk(freeBytes: Int)
    /// Time has passed. Caught up: no message of a worker waits unread, so silence is silence.
    case tick(isCaughtUp: Bool)
    /// Stop taking articles and giving jobs.
    case drain
}
