import GRDB
import Wire

extension StoryDetail {
    /// `nil` where no article has that story.
    static func fetch(_ id: String, _ database: Database) throws -> StoryDetail? {
        let articles = try ArticleRecord.fetch("WHERE story = ? \(newest)", [id], database)
        guard !articles.isEmpty else { return nil }
        let counts = try counts(of: articles, in: id, database)
        let byNumber = Dictionary(uniqueKeysWithValues: articles.map { ($0.number, $0) })
        let figures: [ReportedFigure] = try rows("figure", FigureRecord.columns, of: id, database) { row in
            guard let article = byNumber[row[0]], let record = FigureRecord(row) else { return nil }
            return ReportedFigure(article: article, record: record)
        }
        let incidents = try rows("incident", IncidentRecord.columns, of: id, database, IncidentRecord.init)
        return StoryDetail(
            id: id, articles: articles.reversed(), total: counts.values.reduce(0, +), figures: figures,
            incidents: incidents, counts: counts)
    }

    private static let newest = "ORDER BY time DESC, number DESC LIMIT \(maximumArticles)"

    /// Articles by group of outlet, those that are too many for a page included.
    private static func counts(
        of articles: [ArticleRecord], in story: String, _ database: Database
    ) throws -> [OutletGroup: Int] {
        guard articles.count == maximumArticles else {
            return articles.reduce(into: [:]) { $0[$1.group, default: 0] += 1 }
        }
        let sql = "SELECT outletGroup, count(*) FROM article WHERE story = ? GROUP BY outletGroup"
        return try Row.fetchAll(database, sql: sql, arguments: [story]).reduce(into: [:]) { counts, row in
            counts[OutletGroup(rawValue: row[0]) ?? .unknown, default: 0] += row[1]
        }
    }

    /// Rows of the newest articles of a story, in the order of the articles' numbers.
    private static func rows<Record>(
        _ table: String, _ columns: String, of story: String, _ database: Database,
        _ make: (Row) -> Record?
    ) throws -> [Record] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT number, \(columns) FROM \(table)
                WHERE number IN (SELECT number FROM article WHERE story = ? \(newest))
                ORDER BY number, ordinal
                """)
        var records: [Record] = []
        let rows = try Row.fetchCursor(statement, arguments: [story])
        while let row = try rows.next() {
            if let record = make(row) { records.append(record) }
        }
        return records
    }
}

extension ArticleRecord {
    /// - Parameter clause: from WHERE on, with `?` for each argument.
    static func fetch(_ clause: String, _ arguments: StatementArguments, _ database: Database) throws
        -> [ArticleRecord]
    {
        let statement = try database.cachedStatement(sql: "SELECT \(columns) FROM article \(clause)")
        var articles: [ArticleRecord] = []
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while let row = try rows.next() { articles.append(ArticleRecord(row)) }
        return articles
    }
}
