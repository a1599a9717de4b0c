import GRDB
import Wire

extension StoredArticle {
    /// The columns that `init(row:)` reads, parts apart.
    static let columns = "number, id, digest, headline, stage, attempts, accepted_milliseconds"

    init(row: Row, parts: [PartSize]) throws {
        let stage: String = row["stage"]
        guard let stage = StageName(stage) else {
            throw DatabaseError(message: "'\(stage)' is no name of a stage; the journal is damaged")
        }
        self.init(
            number: ArticleNumber(row["number"]), id: row["id"], digest: row["digest"],
            headline: row["headline"], stage: stage, attempts: row["attempts"],
            acceptedMilliseconds: row["accepted_milliseconds"], parts: parts)
    }

    /// Reads rows of `articles` or `dead_letters` with the sizes of their parts.
    static func fetchAll(
        _ database: Database, sql: String, arguments: StatementArguments = StatementArguments()
    ) throws -> [StoredArticle] {
        let sizes = try database.cachedStatement(
            sql: "SELECT name, length(bytes) FROM parts WHERE number = ? ORDER BY position")
        return try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
            let number: Int64 = row["number"]
            let parts = try Row.fetchAll(sizes, arguments: [number]).compactMap { size in
                let name: String = size[0]
                return PartName(name).map { PartSize(name: $0, bytes: size[1]) }
            }
            return try StoredArticle(row: row, parts: parts)
        }
    }
}
