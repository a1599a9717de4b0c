import HeapModule
import Journal
import Wire

/// The articles that wait for one stage, oldest first.
struct StageQueue: Sendable {
    let name: StageName
    var waiting: Heap<ArticleNumber> = []
    /// Those to be given out alone.
    var suspects: Heap<ArticleNumber> = []
    /// The worker that is kept free for a suspect, or works on one.
    var quarantine: Peer?
    var delayed = 0
    var inFlight = 0
    /// Since the hub's start.
    var done = 0
    var failed = 0

    init(name: StageName) { self.name = name }
}
