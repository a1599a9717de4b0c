import FoundationEssentials
import GRDB
import Synchronization

/// The dashboard's own copy of the event stream, in SQLite: written by one thread, read by many.
public final class EventIndex: Sendable {
    let pool: DatabasePool
    private let lastNumber: Mutex<Int64>
    private let versions: Mutex<StoryVersions>
    private let facets = Mutex<(number: Int64, counts: FacetCounts)?>(nil)

    /// Readers beside the writer.
    private static let maximumReaders = 4

    /// Opens the index, or makes it; one of another version is emptied, so that a replay fills it.
    /// - Throws: `DatabaseError` where the file cannot be used.
    public init(path: String) throws {
        var configuration = Configuration()
        configuration.maximumReaderCount = Self.maximumReaders
        configuration.label = "index"
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { database in
            let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            guard version != IndexSchema.version else { return }
            if version != 0 { try database.erase() }
            try database.inTransaction {
                try database.execute(sql: IndexSchema.statements)
                try database.execute(sql: "PRAGMA user_version = \(IndexSchema.version)")
                return .commit
            }
        }
        self.pool = pool
        let newest = try pool.read { try Int64.fetchOne($0, sql: "SELECT max(number) FROM article") ?? 0 }
        lastNumber = Mutex(newest)
        versions = Mutex(StoryVersions(floor: newest))
    }

    /// Where to go on reading the stream.
    public func position() throws -> StreamPosition {
        try pool.read { database in
            let row = try Row.fetchOne(database, sql: "SELECT log, sequence FROM state")
            return StreamPosition(log: row?["log"], sequence: row?["sequence"] ?? 0)
        }
    }

    /// The newest article's number: two equal numbers mean the same content.
    public var newestNumber: Int64 { lastNumber.withLock { $0 } }

    /// The counts of the filters, where they are not too old for the index at `number`.
    func keptFacets(at number: Int64) -> FacetCounts? {
        facets.withLock { kept in
            guard let kept, number - kept.number <= kept.number / Self.facetsPart else { return nil }
            return kept.counts
        }
    }

    func keep(_ counts: FacetCounts, at number: Int64) { facets.withLock { $0 = (number, counts) } }

    /// Half a percent.
    private static let facetsPart: Int64 = 200

    /// A number from which on a story is as it is now.
    public func version(ofStory id: String) -> Int64 { versions.withLock { $0[id] } }

    /// - Parameter stories: those that changed up to `number`.
    func note(_ number: Int64, _ stories: Set<String>) {
        versions.withLock { $0.note(stories, number: number) }
        lastNumber.withLock { $0 = max($0, number) }
    }
}

extension Database {
    /// Drops all tables.
    fileprivate func erase() throws {
        try execute(sql: "PRAGMA writable_schema = 1")
        try execute(sql: "DELETE FROM sqlite_schema WHERE type IN ('table', 'index', 'trigger', 'view')")
        try execute(sql: "PRAGMA writable_schema = 0; VACUUM")
    }
}
