import Wire

/// Reads and writes the tables of a PostgreSQL index.
final class PostgresTransaction: IndexTransaction {
    private let connection: PostgresConnection
    private(set) var days: Set<Int>

    /// Of the lock that lets one transaction at a time run: "dateline" in ASCII.
    private static let lock = 0x6461_7465_6c69_6e65
    /// Rows that a start reads at once.
    private static let batchRows = 2_000

    init(_ connection: PostgresConnection, days: Set<Int>) {
        self.connection = connection
        self.days = days
    }

    static func begin(_ connection: PostgresConnection) throws {
        try connection.run("BEGIN")
        try connection.run("SELECT pg_advisory_xact_lock($1::bigint)", [.number(lock)])
    }

    /// Makes the tables where they are missing.
    static func prepare(_ connection: PostgresConnection) throws {
        try begin(connection)
        for statement in schema { try connection.run(statement) }
        try connection.run("COMMIT")
    }

    private static let schema = [
        """
        CREATE TABLE IF NOT EXISTS dateline_article (
            number bigint NOT NULL, id text NOT NULL, day integer NOT NULL, story bigint NOT NULL,
            hot bytea NOT NULL, answer bytea NOT NULL, fingerprint bytea NOT NULL
        ) PARTITION BY LIST (day)
        """,
        "CREATE INDEX IF NOT EXISTS dateline_article_id ON dateline_article (id)",
        "CREATE INDEX IF NOT EXISTS dateline_article_number ON dateline_article (number)",
        """
        CREATE TABLE IF NOT EXISTS dateline_story (
            number bigint PRIMARY KEY, id text NOT NULL, size integer NOT NULL, day integer NOT NULL,
            state bytea NOT NULL)
        """,
    ]

    func records(after number: UInt32, _ body: (HotRecord) -> Void) throws {
        try connection.run(
            """
            DECLARE newer CURSOR FOR
            SELECT number, day, story, hot FROM dateline_article WHERE number > \(number) ORDER BY number
            """)
        var rows: PostgresResult
        repeat {
            rows = try connection.run("FETCH \(Self.batchRows) FROM newer")
            for row in 0..<rows.count {
                let record = HotRecord(
                    number: Self.key(rows.number(row, 0)), day: rows.number(row, 1),
                    story: Self.key(rows.number(row, 2)), bytes: rows.bytes(row, 3))
                if let record { body(record) }
            }
        } while rows.count == Self.batchRows
        try connection.run("CLOSE newer")
    }

    func answers(_ ids: [String]) throws -> [String: IndexAnswer] {
        guard !ids.isEmpty else { return [:] }
        let rows = try connection.run(
            "SELECT id, answer FROM dateline_article WHERE id = ANY($1::text[])", [.texts(ids)])
        var answers: [String: IndexAnswer] = [:]
        for row in 0..<rows.count {
            let id = rows.text(row, 0)
            answers[id] = IndexAnswer(id: id, bytes: rows.bytes(row, 1))
        }
        return answers
    }

    func texts(_ numbers: [UInt32]) throws -> [IndexedText] {
        guard !numbers.isEmpty else { return [] }
        let rows = try connection.run(
            """
            SELECT number, id, story, answer, fingerprint FROM dateline_article
            WHERE number = ANY($1::bigint[])
            """, [.numbers(numbers)])
        return (0..<rows.count).compactMap { row in
            let id = rows.text(row, 1)
            guard let answer = IndexAnswer(id: id, bytes: rows.bytes(row, 3)),
                let fingerprint = Fingerprint(bytes: rows.bytes(row, 4))
            else { return nil }
            return IndexedText(
                number: Self.key(rows.number(row, 0)), original: answer.duplicate.of ?? id,
                story: Self.key(rows.number(row, 2)), fingerprint: fingerprint)
        }
    }

    func stories(_ numbers: [UInt32]) throws -> [StoryState] {
        guard !numbers.isEmpty else { return [] }
        let rows = try connection.run(
            "SELECT number, id, size, state FROM dateline_story WHERE number = ANY($1::bigint[])",
            [.numbers(numbers)])
        return (0..<rows.count).compactMap { row in
            StoryState(
                number: Self.key(rows.number(row, 0)), id: rows.text(row, 1), size: rows.number(row, 2),
                bytes: rows.bytes(row, 3))
        }
    }

    func append(_ entry: IndexEntry) throws {
        let (hot, story) = (entry.hot, entry.story)
        if days.insert(hot.day).inserted {
            try connection.run(
                """
                CREATE TABLE IF NOT EXISTS \(Self.partition(hot.day))
                PARTITION OF dateline_article FOR VALUES IN (\(hot.day))
                """)
        }
        try connection.run(
            "INSERT INTO dateline_article VALUES ($1::bigint, $2::text, $3::integer, $4::bigint, $5, $6, $7)",
            [
                .number(Int(hot.number)), .text(entry.id), .number(hot.day), .number(Int(hot.story)),
                .bytes(hot.bytes), .bytes(entry.answer.bytes(of: entry.id)), .bytes(entry.fingerprint.bytes),
            ])
        try connection.run(
            """
            INSERT INTO dateline_story VALUES ($1::bigint, $2::text, $3::integer, $4::integer, $5)
            ON CONFLICT (number) DO UPDATE
            SET size = excluded.size, day = excluded.day, state = excluded.state
            """,
            [
                .number(Int(story.number)), .text(story.id), .number(story.size), .number(hot.day),
                .bytes(story.bytes),
            ])
        if !hot.merged.isEmpty {
            try connection.run(
                "DELETE FROM dateline_story WHERE number = ANY($1::bigint[])", [.numbers(hot.merged)])
        }
    }

    func drop(before day: Int) throws {
        let rows = try connection.run(
            """
            SELECT relname::text FROM pg_class JOIN pg_inherits ON oid = inhrelid
            WHERE inhparent = 'dateline_article'::regclass
            """
        )
        for row in 0..<rows.count {
            let name = rows.text(row, 0)
            guard let its = Self.day(of: name), its < day else { continue }
            try connection.run("DROP TABLE \(Self.partition(its))")
            days.remove(its)
        }
        try connection.run("DELETE FROM dateline_story WHERE day < $1::integer", [.number(day)])
    }

    /// Days before 1970 are written with an `m`.
    private static func partition(_ day: Int) -> String {
        "dateline_article_" + (day < 0 ? "m\(day.magnitude)" : "\(day)")
    }

    private static func day(of partition: String) -> Int? {
        let digits = partition.dropFirst("dateline_article_".count)
        return digits.hasPrefix("m") ? Int(digits.dropFirst()).map { -$0 } : Int(digits)
    }

    private static func key(_ number: Int) -> UInt32 { UInt32(truncatingIfNeeded: number) }
}
