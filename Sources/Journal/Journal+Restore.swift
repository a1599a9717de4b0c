import GRDB
import Wire

extension Journal {
    /// What a hub that starts on this journal takes up.
    /// - Throws: `JournalError`.
    public func restore() throws(JournalError) -> Restored {
        do {
            return try queue.read { database in
                let stages = try String.fetchOne(
                    database, sql: "SELECT value FROM facts WHERE name = 'stages'")
                let last = try Int64.fetchOne(
                    database,
                    sql: """
                        SELECT max(number) FROM (
                            SELECT number FROM articles UNION ALL SELECT number FROM dead_letters)
                        """)
                return Restored(
                    articles: try StoredArticle.fetchAll(
                        database, sql: "SELECT \(StoredArticle.columns) FROM articles ORDER BY number"),
                    stages: (stages ?? "").split(separator: " ").compactMap { StageName(String($0)) },
                    deadLetters: try Int.fetchOne(database, sql: "SELECT count(*) FROM dead_letters") ?? 0,
                    lastNumber: ArticleNumber(last ?? 0))
            }
        } catch {
            throw JournalError("read", path, error)
        }
    }
}
