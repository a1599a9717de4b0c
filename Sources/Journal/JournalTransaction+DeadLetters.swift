import GRDB
public import Wire

extension JournalTransaction {
    /// A page of dead letters in the order of their death.
    /// - Returns: `nil` where `page.after` names no dead letter.
    public func deadLetters(_ page: OperatorRequest.Page) throws -> [DeadLetter]? {
        var after: Int64 = 0
        if let id = page.after {
            guard
                let death = try Int64.fetchOne(
                    database, sql: "SELECT death FROM dead_letters WHERE id = ?", arguments: [id])
            else { return nil }
            after = death
        }
        return try Row.fetchAll(
            database,
            sql: "\(Self.select) WHERE death > ? ORDER BY death LIMIT ?", arguments: [after, page.limit]
        ).map(DeadLetter.init(row:))
    }

    /// One dead letter with its parts.
    public func deadLetter(id: String) throws -> (DeadLetter, [Part])? {
        guard let row = try Row.fetchOne(database, sql: "\(Self.select) WHERE id = ?", arguments: [id]),
            let cargo = try Cargo.fetch(
                database, number: ArticleNumber(row["number"]), table: "dead_letters")
        else { return nil }
        return (try DeadLetter(row: row), cargo.parts)
    }

    /// The dead letters that an operator chose, the oldest first.
    /// - Parameter limit: how many at most; the rest is left for another request.
    public func buried(_ selection: OperatorRequest.Selection, limit: Int) throws -> [StoredArticle] {
        guard let ids = selection.articles else {
            return try StoredArticle.fetchAll(
                database,
                sql: "SELECT \(StoredArticle.columns) FROM dead_letters ORDER BY death LIMIT ?",
                arguments: [limit])
        }
        return try Set(ids).sorted().prefix(limit).flatMap { id in
            try StoredArticle.fetchAll(
                database, sql: "SELECT \(StoredArticle.columns) FROM dead_letters WHERE id = ?",
                arguments: [id])
        }
    }

    private static let select = """
        SELECT *, (SELECT coalesce(sum(length(bytes)), 0) FROM parts
                   WHERE parts.number = dead_letters.number) AS bytes
        FROM dead_letters
        """
}

extension DeadLetter {
    fileprivate init(row: Row) throws {
        let stage: String = row["stage"]
        guard let stage = StageName(stage) else {
            throw DatabaseError(message: "'\(stage)' is no name of a stage; the journal is damaged")
        }
        self.init(
            article: row["id"], headline: row["headline"], stage: stage, attempts: row["attempts"],
            code: row["code"], reason: row["reason"],
            acceptedMilliseconds: row["accepted_milliseconds"], diedMilliseconds: row["died_milliseconds"],
            bytes: row["bytes"])
    }
}
