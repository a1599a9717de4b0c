import Wire

/// Which articles are on their way to a hub, and when to send them again. Pure: time is handed in, in milliseconds.
///
/// An article that gets no answer is sent again: a hub knows what it has and says `duplicate`.
struct PublishWindow {
    /// An article that has not been answered for good.
    private struct Pending {
        var article: [UInt8]
        /// When it is due to be sent (again).
        var dueMilliseconds: Int64
    }

    /// Articles without an answer at one time.
    let maximumArticles: Int
    /// Their bytes; one article more may always go.
    let maximumBytes: Int
    /// How long an answer may take before the article is sent again.
    let answerMilliseconds: Int64

    private var pending: [Int: Pending] = [:]
    private(set) var bytes = 0
    private var nextTag = 0

    init(maximumArticles: Int, maximumBytes: Int, answerMilliseconds: Int64) {
        self.maximumArticles = maximumArticles
        self.maximumBytes = maximumBytes
        self.answerMilliseconds = answerMilliseconds
    }

    var isEmpty: Bool { pending.isEmpty }
    var hasRoom: Bool { pending.count < maximumArticles && bytes < maximumBytes }

    /// When the next article is due.
    var nextDueMilliseconds: Int64? { pending.values.map(\.dueMilliseconds).min() }

    /// Takes an article in; it is due at once.
    mutating func add(_ article: [UInt8], at now: Int64) {
        pending[nextTag] = Pending(article: article, dueMilliseconds: now)
        bytes += article.count
        nextTag += 1
    }

    /// The articles due now, in order.
    func due(at now: Int64) -> [(tag: Int, article: [UInt8])] {
        pending.filter { $0.value.dueMilliseconds <= now }
            .sorted { $0.key < $1.key }
            .map { ($0.key, $0.value.article) }
    }

    mutating func markSent(_ tag: Int, at now: Int64) {
        pending[tag]?.dueMilliseconds = now + answerMilliseconds
    }

    /// Takes an answer in.
    /// - Returns: whether it settles the article; an answer to a settled article settles nothing.
    mutating func settle(_ tag: Int, _ reply: PublishReply, at now: Int64) -> Bool {
        guard let article = pending[tag] else { return false }
        if case .busy(let retryAfter) = reply {
            let pause = Int64(max(0.01, min(retryAfter, 3_600)) * 1_000)
            pending[tag]?.dueMilliseconds = now + pause
            return false
        }
        pending[tag] = nil
        bytes -= article.article.count
        return true
    }
}
