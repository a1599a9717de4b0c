import Foundation
import GRDB
import Wire

/// Reads and writes the tables of an SQLite index.
struct SQLiteTransaction: IndexTransaction {
    /// `article` holds what a start reads, `text` and `story` what a comparison reads.
    static let schema = """
        CREATE TABLE IF NOT EXISTS article (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            day INTEGER NOT NULL,
            story INTEGER NOT NULL,
            hot BLOB NOT NULL,
            answer BLOB NOT NULL
        );
        CREATE TABLE IF NOT EXISTS text (number INTEGER PRIMARY KEY, fingerprint BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS story (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            size INTEGER NOT NULL,
            day INTEGER NOT NULL,
            state BLOB NOT NULL
        );
        """

    private let database: Database

    init(_ database: Database) { self.database = database }

    func records(after number: UInt32, _ body: (HotRecord) -> Void) throws {
        let rows = try Row.fetchCursor(
            try database.cachedStatement(
                sql: "SELECT number, day, story, hot FROM article WHERE number > ? ORDER BY number"),
            arguments: [number])
        while let row = try rows.next() {
            let record = try row.withUnsafeData(atIndex: 3) { hot in
                HotRecord(number: row[0], day: row[1], story: row[2], bytes: hot.map(Array.init) ?? [])
            }
            if let record { body(record) }
        }
    }

    func answers(_ ids: [String]) throws -> [String: IndexAnswer] {
        let statement = try database.cachedStatement(sql: "SELECT answer FROM article WHERE id = ?")
        var answers: [String: IndexAnswer] = [:]
        for id in ids {
            guard let bytes = try Data.fetchOne(statement, arguments: [id]) else { continue }
            answers[id] = IndexAnswer(id: id, bytes: Array(bytes))
        }
        return answers
    }

    func texts(_ numbers: [UInt32]) throws -> [IndexedText] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT article.id, article.story, article.answer, text.fingerprint
                FROM article JOIN text USING (number) WHERE number = ?
                """)
        return try numbers.compactMap { number in
            guard let row = try Row.fetchOne(statement, arguments: [number]),
                let answer = IndexAnswer(id: row[0], bytes: Array(row[2] as Data)),
                let fingerprint = Fingerprint(bytes: Array(row[3] as Data))
            else { return nil }
            return IndexedText(
                number: number, original: answer.duplicate.of ?? row[0], story: row[1],
                fingerprint: fingerprint)
        }
    }

    func stories(_ numbers: [UInt32]) throws -> [StoryState] {
        let statement = try database.cachedStatement(
            sql: "SELECT id, size, state FROM story WHERE number = ?")
        return try numbers.compactMap { number in
            guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
            return StoryState(number: number, id: row[0], size: row[1], bytes: Array(row[2] as Data))
        }
    }

    func append(_ entry: IndexEntry) throws {
        let (hot, story) = (entry.hot, entry.story)
        try execute(
            "INSERT INTO article (number, id, day, story, hot, answer) VALUES (?, ?, ?, ?, ?, ?)",
            [
                hot.number, entry.id, hot.day, hot.story, Data(hot.bytes),
                Data(entry.answer.bytes(of: entry.id)),
            ])
        try execute(
            "INSERT INTO text (number, fingerprint) VALUES (?, ?)",
            [hot.number, Data(entry.fingerprint.bytes)])
        try execute(
            "INSERT OR REPLACE INTO story (number, id, size, day, state) VALUES (?, ?, ?, ?, ?)",
            [story.number, story.id, story.size, hot.day, Data(story.bytes)])
        for merged in hot.merged { try execute("DELETE FROM story WHERE number = ?", [merged]) }
    }

    func drop(before day: Int) throws {
        // Articles come in the order of their days, but for stragglers: what is first goes first.
        try execute("DELETE FROM text WHERE number IN (SELECT number FROM article WHERE day < ?)", [day])
        try execute("DELETE FROM article WHERE day < ?", [day])
        try execute("DELETE FROM story WHERE day < ?", [day])
    }

    private func execute(_ sql: String, _ arguments: StatementArguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
