import Synchronization

/// A store that lives as long as the process: for `dateline enrich` and tests.
final class MemoryStore: IndexStore {
    /// One transaction at a time.
    private let turn = Mutex(())
    private let contents = Mutex(MemoryContents())

    func transaction<Result: Sendable>(_ body: (any IndexTransaction) throws -> Result) throws -> Result {
        try turn.withLock { _ in try body(self) }
    }
}

extension MemoryStore: IndexTransaction {
    /// Nobody else writes, so nobody is ever behind.
    func records(after number: UInt32, _ body: (HotRecord) -> Void) {}

    func answers(_ ids: [String]) -> [String: IndexAnswer] {
        contents.withLock { contents in
            var answers: [String: IndexAnswer] = [:]
            for id in ids { answers[id] = contents.numbers[id].flatMap { contents.articles[$0]?.answer } }
            return answers
        }
    }

    func texts(_ numbers: [UInt32]) -> [IndexedText] {
        contents.withLock { contents in numbers.compactMap { contents.text($0) } }
    }

    func stories(_ numbers: [UInt32]) -> [StoryState] {
        contents.withLock { contents in numbers.compactMap { contents.story($0) } }
    }

    func append(_ entry: IndexEntry) { contents.withLock { $0.append(entry) } }

    func drop(before day: Int) { contents.withLock { $0.drop(before: day) } }
}

extension ArticleIndex {
    /// An index that lives as long as the process.
    public static func transient(windowDays: Int = 30) -> ArticleIndex {
        ArticleIndex(store: MemoryStore(), windowDays: windowDays)
    }
}
