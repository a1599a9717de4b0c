import Journal

/// One job given to one worker.
struct LeaseRecord: Sendable {
    var number: ArticleNumber
    var peer: Peer
    /// On the steady clock.
    var deadline: Milliseconds
    /// Given as the worker's only job, because the article is suspect.
    var isAlone: Bool
}
