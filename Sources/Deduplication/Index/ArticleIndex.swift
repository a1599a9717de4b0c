import Synchronization

/// What tells which articles came before: copies and stories. For each article judging and taking in are one
/// atomic step, idempotent by its id, whatever else uses the same store.
public final class ArticleIndex: Sendable {
    private let store: any IndexStore
    private let windowDays: Int
    /// `nil` before the first use, and after a failure: it may hold what the store does not.
    private let hot = Mutex<HotIndex?>(nil)

    /// - Parameter windowDays: days that an article is remembered after the newest.
    init(store: any IndexStore, windowDays: Int) {
        self.store = store
        self.windowDays = windowDays
    }

    /// Reads what the store has, as the first `judge` would do.
    /// - Throws: `IndexError`.
    public func load() throws { _ = try judge([]) }

    /// Judges a batch in order and keeps it before it returns.
    /// - Throws: `IndexError` where the store cannot keep it; then nothing of the batch was kept.
    public func judge(_ requests: [IndexRequest]) throws -> [IndexAnswer] {
        try hot.withLock { hot in
            var index = hot.take() ?? HotIndex(windowDays: windowDays)
            let answers = try store.transaction { try Self.judge(requests, &index, $0) }
            hot = index
            return answers
        }
    }

    private static func judge(
        _ requests: [IndexRequest], _ index: inout HotIndex, _ store: any IndexTransaction
    ) throws -> [IndexAnswer] {
        try store.records(after: index.lastNumber) { index.insert($0) }
        let firstDay = index.firstDay
        var known = try store.answers(requests.map(\.id))
        var answers: [IndexAnswer] = []
        for request in requests {
            if let answer = known[request.id] {
                answers.append(answer)
                continue
            }
            index.begin(request.day)
            let entry = try index.judge(request, in: store)
            try store.append(entry)
            index.insert(entry.hot)
            known[request.id] = entry.answer
            answers.append(entry.answer)
        }
        if index.firstDay > firstDay { try store.drop(before: index.firstDay) }
        return answers
    }
}
