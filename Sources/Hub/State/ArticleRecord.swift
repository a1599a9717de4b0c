import Journal
import Wire

/// What the hub keeps in memory of an article in the pipeline: never its text.
struct ArticleRecord: Sendable {
    enum Place: Hashable, Sendable {
        /// In its stage's queue.
        case waiting
        /// Waits out a backoff until the steady clock shows this.
        case delayed(until: Milliseconds)
        case leased(UInt64)
    }

    var id: String
    var digest: String
    var headline: String?
    /// Index into the stages.
    var stage: Int
    /// Charged at this stage.
    var attempts: Int
    var acceptedMilliseconds: Int64
    var parts: [PartSize]
    var place = Place.waiting
    /// Held by a worker that vanished: it travels alone until its stage is done, so that a further crash
    /// blames nobody else. Not kept over a restart of the hub, where suspicion starts anew.
    var isSuspect = false

    var bytes: Int { parts.reduce(0) { $0 + $1.bytes } }
}
