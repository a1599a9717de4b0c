import GRDB

/// The order in which events became safe: sequence number, article, file and topic, in SQLite. What `append`
/// has returned survives a loss of power.
///
/// An article keeps its sequence number however often it is delivered. The log's own id is made once, so that
/// a consumer notices a log that was begun anew.
final class EventLog: Sendable {
    /// An event's place in the order.
    struct Entry: Hashable, Sendable {
        /// From 1, without repetition for the life of the log; gaps are possible.
        var sequence: Int64
        var article: String
        /// Below the store's directory.
        var path: String
        var topic: String
    }

    /// What is entered.
    struct Record: Hashable, Sendable {
        var article: String
        var path: String
        var topic: String
    }

    /// 32 hexadecimal digits.
    let id: String
    let path: String
    private let queue: DatabaseQueue

    /// How long another process that has the database open is waited for.
    static let busySeconds = 5.0
    /// The write-ahead log is cut to this size.
    static let journalBytesMaximum = 16 << 20

    /// Opens or makes the log.
    /// - Throws: `EventLogError`.
    init(path: String, using generator: inout some RandomNumberGenerator) throws(EventLogError) {
        self.path = path
        var options = Configuration()
        options.label = "events"
        options.journalMode = .wal
        options.busyMode = .timeout(Self.busySeconds)
        do {
            queue = try DatabaseQueue(path: path, configuration: options)
            // Only now: entering WAL mode sets `synchronous` back to NORMAL.
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = FULL")
                try database.execute(sql: "PRAGMA journal_size_limit = \(Self.journalBytesMaximum)")
            }
            try EventLogSchema.migrator.migrate(queue)
            let fresh = EventLogSchema.makeID(using: &generator)
            id = try queue.write { try EventLogSchema.id(in: $0, orElse: fresh) }
        } catch {
            throw EventLogError(action: "open", path: path, cause: error)
        }
        guard try synchronousLevel() == Self.full else {
            throw EventLogError(action: "open", path: path, reason: "SQLite refuses synchronous=FULL")
        }
    }

    private static let full = 2

    /// `PRAGMA synchronous` as SQLite has it.
    func synchronousLevel() throws(EventLogError) -> Int? {
        try access("read") { try $0.read { try Int.fetchOne($0, sql: "PRAGMA synchronous") } }
    }

    /// Where the events of these articles stand, as far as they were stored before.
    func paths(of articles: [String]) throws(EventLogError) -> [String: String] {
        try access("read") { queue in
            try queue.read { database in
                let statement = try database.cachedStatement(sql: "SELECT path FROM events WHERE article = ?")
                var paths: [String: String] = [:]
                for article in articles {
                    paths[article] = try String.fetchOne(statement, arguments: [article])
                }
                return paths
            }
        }
    }

    /// Enters events, all or none.
    /// - Returns: their sequence numbers, in the order of `records`.
    func append(_ records: [Record]) throws(EventLogError) -> [Int64] {
        try access("commit to") { queue in
            try queue.write { database in
                try records.map { try EventLogSchema.sequence(of: $0, in: database) }
            }
        }
    }

    /// Entries behind a sequence number, in order.
    func entries(after sequence: Int64, limit: Int) throws(EventLogError) -> [Entry] {
        try access("read") { try $0.read { try EventLogSchema.entries($0, after: sequence, limit: limit) } }
    }

    /// The last sequence number given, 0 where there is none.
    func last() throws(EventLogError) -> Int64 {
        try access("read") { queue in
            try queue.read { try Int64.fetchOne($0, sql: "SELECT max(sequence) FROM events") ?? 0 }
        }
    }

    private func access<Result>(
        _ action: String, _ body: (DatabaseQueue) throws -> Result
    ) throws(EventLogError) -> Result {
        do {
            return try body(queue)
        } catch {
            throw EventLogError(action: action, path: path, cause: error)
        }
    }
}
