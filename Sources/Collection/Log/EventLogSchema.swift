import GRDB

/// The tables of an event log, and the statements that use them.
enum EventLogSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.execute(
                sql: """
                    CREATE TABLE events (
                        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                        article TEXT NOT NULL UNIQUE,
                        path TEXT NOT NULL,
                        topic TEXT NOT NULL
                    );
                    CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
                    """)
        }
        return migrator
    }

    static func makeID(using generator: inout some RandomNumberGenerator) -> String {
        (0..<4).map { _ in
            let digits = String(UInt32.random(in: 0...UInt32.max, using: &generator), radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }

    static func id(in database: Database, orElse fresh: String) throws -> String {
        try database.execute(
            sql: "INSERT INTO facts (name, value) VALUES ('log', ?) ON CONFLICT DO NOTHING",
            arguments: [fresh])
        return try String.fetchOne(database, sql: "SELECT value FROM facts WHERE name = 'log'") ?? fresh
    }

    static func sequence(of record: EventLog.Record, in database: Database) throws -> Int64 {
        let known = try database.cachedStatement(sql: "SELECT sequence FROM events WHERE article = ?")
        if let sequence = try Int64.fetchOne(known, arguments: [record.article]) {
            let update = try database.cachedStatement(
                sql: "UPDATE events SET path = ?, topic = ? WHERE sequence = ?")
            try update.execute(arguments: [record.path, record.topic, sequence])
            return sequence
        }
        let insert = try database.cachedStatement(
            sql: "INSERT INTO events (article, path, topic) VALUES (?, ?, ?)")
        try insert.execute(arguments: [record.article, record.path, record.topic])
        return database.lastInsertedRowID
    }

    static func entries(_ database: Database, after sequence: Int64, limit: Int) throws -> [EventLog.Entry] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT sequence, article, path, topic FROM events
                WHERE sequence > ? ORDER BY sequence LIMIT ?
                """)
        return try Row.fetchAll(statement, arguments: [sequence, limit]).map {
            EventLog.Entry(sequence: $0[0], article: $0[1], path: $0[2], topic: $0[3])
        }
    }
}
