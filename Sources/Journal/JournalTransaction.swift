import GRDB
public import Wire

/// The journal inside one transaction: later reads see earlier changes; nothing is on disk before the commit.
public struct JournalTransaction {
    /// What the cache of parts learns once the transaction is on disk.
    enum CacheChange {
        case insert(ArticleNumber, Cargo)
        case append(ArticleNumber, Part?, ProvenanceEntry)
        case remove(ArticleNumber)
    }

    let database: Database
    private(set) var cacheChanges: [CacheChange] = []

    init(database: Database) { self.database = database }

    /// What earlier articles, completed or dead, share with a new one.
    public func recollection(id: String, digest: String) throws -> Recollection {
        Recollection(
            digestOfSameID: try text(
                """
                SELECT digest FROM remembered WHERE id = ?1
                UNION ALL SELECT digest FROM dead_letters WHERE id = ?1 LIMIT 1
                """, id),
            idOfSameDigest: try text(
                """
                SELECT id FROM remembered WHERE digest = ?1
                UNION ALL SELECT id FROM dead_letters WHERE digest = ?1 LIMIT 1
                """, digest))
    }

    public mutating func apply(_ operation: JournalOperation) throws {
        switch operation {
        case .insert(let article, let part): try insert(article, part)
        case .advance(let number, let stage, let part, let entry):
            try advance(number, to: stage, part: part, entry)
        case .move(let number, let stage):
            try run(
                "UPDATE articles SET stage = ?, attempts = 0 WHERE number = ?",
                [stage.rawValue, number.rawValue])
        case .charge(let number, let attempts):
            try run("UPDATE articles SET attempts = ? WHERE number = ?", [attempts, number.rawValue])
        case .complete(let number, let milliseconds): try complete(number, at: milliseconds)
        case .bury(let number, let death): try bury(number, death)
        case .revive(let number, let stage): try revive(number, at: stage)
        case .drop(let number):
            try run("DELETE FROM dead_letters WHERE number = ?", [number.rawValue])
            try run("DELETE FROM parts WHERE number = ?", [number.rawValue])
        case .forget(let milliseconds, let keeping): try forget(before: milliseconds, keeping: keeping)
        }
    }

    /// Names the stages in force, for the hub that opens the journal next.
    public func setStages(_ stages: [StageName]) throws {
        try run(
            "INSERT OR REPLACE INTO facts (name, value) VALUES ('stages', ?)",
            [stages.map(\.rawValue).joined(separator: " ")])
    }

    private mutating func insert(_ article: StoredArticle, _ part: Part) throws {
        try run(
            """
            INSERT INTO articles (number, id, digest, headline, stage, attempts, accepted_milliseconds)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                article.number.rawValue, article.id, article.digest, article.headline,
                article.stage.rawValue, article.attempts, article.acceptedMilliseconds,
            ])
        try insert(part, at: 0, of: article.number)
        cacheChanges.append(.insert(article.number, Cargo(parts: [part])))
    }

    private mutating func advance(
        _ number: ArticleNumber, to stage: StageName, part: Part?, _ entry: ProvenanceEntry
    ) throws {
        let line = String(decoding: try JSON.encode(entry), as: UTF8.self)
        try run(
            """
            UPDATE articles SET stage = ?1, attempts = 0,
                provenance = provenance || CASE provenance WHEN '' THEN '' ELSE ',' END || ?2
            WHERE number = ?3
            """, [stage.rawValue, line, number.rawValue])
        if let part {
            let last = try database.cachedStatement(sql: "SELECT max(position) FROM parts WHERE number = ?")
            let position = try Int.fetchOne(last, arguments: [number.rawValue]) ?? 0
            try insert(part, at: position + 1, of: number)
        }
        cacheChanges.append(.append(number, part, entry))
    }

    private mutating func complete(_ number: ArticleNumber, at milliseconds: Int64) throws {
        try run(
            """
            INSERT OR REPLACE INTO remembered (id, digest, completed_milliseconds)
            SELECT id, digest, ? FROM articles WHERE number = ?
            """, [milliseconds, number.rawValue])
        try run("DELETE FROM articles WHERE number = ?", [number.rawValue])
        try run("DELETE FROM parts WHERE number = ?", [number.rawValue])
        cacheChanges.append(.remove(number))
    }

    private mutating func bury(_ number: ArticleNumber, _ death: Death) throws {
        try run(
            """
            INSERT INTO dead_letters (
                number, id, digest, headline, stage, accepted_milliseconds, provenance,
                attempts, code, reason, died_milliseconds)
            SELECT number, id, digest, headline, stage, accepted_milliseconds, provenance, ?, ?, ?, ?
            FROM articles WHERE number = ?
            """,
            [death.attempts, death.code, death.reason, death.diedMilliseconds, number.rawValue])
        try run("DELETE FROM articles WHERE number = ?", [number.rawValue])
        cacheChanges.append(.remove(number))
    }

    private func revive(_ number: ArticleNumber, at stage: StageName) throws {
        try run(
            """
            INSERT INTO articles (number, id, digest, headline, stage, accepted_milliseconds, provenance)
            SELECT number, id, digest, headline, ?, accepted_milliseconds, provenance
            FROM dead_letters WHERE number = ?
            """, [stage.rawValue, number.rawValue])
        try run("DELETE FROM dead_letters WHERE number = ?", [number.rawValue])
    }

    private func forget(before milliseconds: Int64, keeping: Int) throws {
        try run(
            """
            DELETE FROM remembered WHERE completion <= (SELECT max(completion) FROM remembered) - ?
            """, [keeping])
        // Completions are in the order of time, so the oldest come first and the scan ends at the first
        // young one.
        try run(
            """
            DELETE FROM remembered WHERE completion < coalesce(
                (SELECT completion FROM remembered WHERE completed_milliseconds >= ?
                 ORDER BY completion LIMIT 1),
                9223372036854775807)
            """, [milliseconds])
    }

    private func insert(_ part: Part, at position: Int, of number: ArticleNumber) throws {
        try run(
            "INSERT OR REPLACE INTO parts (number, position, name, bytes) VALUES (?, ?, ?, ?)",
            [number.rawValue, position, part.name.rawValue, part.bytes.databaseBlob])
    }

    func run(_ sql: String, _ arguments: StatementArguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }

    private func text(_ sql: String, _ argument: String) throws -> String? {
        try String.fetchOne(database.cachedStatement(sql: sql), arguments: [argument])
    }
}
