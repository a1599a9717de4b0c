import Synchronization
public import Wire

/// An index that lives as long as the process: for `dateline enrich` and tests.
public final class TransientIndex: DuplicateIndex {
    private let index: Mutex<MemoryIndex>

    public init(windowDays: Int = 30) {
        index = Mutex(MemoryIndex(windowDays: windowDays))
    }

    public func judge(_ articles: [IndexRequest]) -> [Duplicate] {
        index.withLock { index in
            articles.map { index.judge(id: $0.id, day: $0.day, $0.fingerprint).document.duplicate }
        }
    }
}
