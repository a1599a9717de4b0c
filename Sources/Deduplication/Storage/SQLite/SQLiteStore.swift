import GRDB

/// The store of one machine: a file that one process at a time has for itself.
final class SQLiteStore: IndexStore {
    private let database: DatabaseQueue

    /// - Parameter path: made where it is missing.
    /// - Throws: `IndexError`.
    init(path: String) throws {
        do {
            database = try Self.open(path)
            try database.write { try $0.execute(sql: SQLiteTransaction.schema) }
        } catch {
            throw Self.failure(path, error)
        }
    }

    func transaction<Result: Sendable>(_ body: (any IndexTransaction) throws -> Result) throws -> Result {
        do {
            return try database.write { try body(SQLiteTransaction($0)) }
        } catch {
            throw Self.failure(database.path, error)
        }
    }

    private static func failure(_ path: String, _ error: any Error) -> IndexError {
        IndexError(
            place: path, cause: "\(error)",
            advice: "Only one worker may have the file; check its rights and the space on the disk.")
    }

    /// Rows of some 2 KiB leave little of a page of this size empty.
    private static let pageBytes = 16_384

    private static func open(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA page_size = \(pageBytes)")
            // One owner: its memory would not see what another process wrote.
            try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
        }
        configuration.journalMode = .wal
        let database = try DatabaseQueue(path: path, configuration: configuration)
        try database.inDatabase { database in
            // GRDB sets NORMAL in WAL mode, after `prepareDatabase`.
            try database.execute(sql: "PRAGMA synchronous = FULL")
        }
        return database
    }
}

extension ArticleIndex {
    /// An index kept in an SQLite file, made where it is missing.
    /// - Throws: `IndexError`.
    public static func sqlite(path: String, windowDays: Int = 30) throws -> ArticleIndex {
        ArticleIndex(store: try SQLiteStore(path: path), windowDays: windowDays)
    }
}
