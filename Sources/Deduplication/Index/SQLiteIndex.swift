import GRDB
import Synchronization
public import Wire

/// The index of one machine: documents in SQLite, the hot part in memory, rebuilt on start.
public final class SQLiteIndex: DuplicateIndex {
    private let database: DatabaseQueue
    private let state: Mutex<State>

    private struct State {
        var index: MemoryIndex
        /// Taken in but not yet on disk: a failed commit leaves them here for the next one. Bounded by the jobs
        /// in flight, for a retried article is not taken in twice.
        var unsaved: [IndexedDocument] = []
    }

    /// - Parameters:
    ///   - path: the database file, made where it is missing. One process at a time may have it.
    ///   - today: days since 1970-01-01; what is older than the window is dropped.
    /// - Throws: `IndexError`.
    public init(path: String, windowDays: Int = 30, today: Int) throws {
        var index = MemoryIndex(windowDays: windowDays)
        do {
            database = try Self.open(path)
            try database.write { database in
                try IndexRow.createTable(in: database)
                try IndexRow.delete(before: today - windowDays + 1, in: database)
                for row in try IndexRow.fetchAll(database) { index.insert(try row.document()) }
            }
        } catch {
            throw IndexError(path: path, cause: error)
        }
        state = Mutex(State(index: index))
    }

    public func judge(_ articles: [IndexRequest]) throws -> [Duplicate] {
        try state.withLock { state in
            let verdicts = articles.map { article in
                let (document, isNew) = state.index.judge(id: article.id, day: article.day, article.fingerprint)
                if isNew { state.unsaved.append(document) }
                return document.duplicate
            }
            try save(&state)
            return verdicts
        }
    }

    private func save(_ state: inout State) throws {
        guard let newestDay = state.unsaved.map(\.day).max() else { return }
        do {
            try database.write { database in
                for document in state.unsaved { try IndexRow(document).insert(database) }
                try IndexRow.delete(before: newestDay - state.index.windowDays + 1, in: database)
            }
        } catch {
            throw IndexError(path: database.path, cause: error)
        }
        state.unsaved.removeAll(keepingCapacity: true)
    }

    private static func open(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        // One owner: its memory would not see what another process wrote.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
        configuration.journalMode = .wal
        let database = try DatabaseQueue(path: path, configuration: configuration)
        try database.inDatabase { database in
            // GRDB sets NORMAL in WAL mode, after `prepareDatabase`.
            try database.execute(sql: "PRAGMA synchronous = FULL")
        }
        return database
    }
}
