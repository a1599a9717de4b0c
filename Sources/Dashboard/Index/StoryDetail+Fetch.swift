import FoundationEssentials
import GRDB
import Wire

extension StoryDetail {
    /// `nil` where no article has that story.
    static func fetch(_ id: String, _ database: Database) throws -> StoryDetail? {
        let articles = try ArticleRecord.fetch(
            "WHERE story = ? ORDER BY time DESC, number DESC LIMIT \(maximumArticles)", [id], database)
        guard !articles.isEmpty else { return nil }
        var counts: [OutletGroup: Int] = [:]
        let rows = try Row.fetchAll(
            database, sql: "SELECT outletGroup, count(*) FROM article WHERE story = ? GROUP BY outletGroup",
            arguments: [id])
        for row in rows { counts[OutletGroup(rawValue: row[0]) ?? .unknown, default: 0] += row[1] }
        let byNumber = Dictionary(uniqueKeysWithValues: articles.map { ($0.number, $0) })
        let figures: [ReportedFigure] = try records("figure", of: articles, database).compactMap {
            number, record in
            byNumber[number].map { ReportedFigure(article: $0, record: record) }
        }
        let incidents: [(Int64, IncidentRecord)] = try records("incident", of: articles, database)
        return StoryDetail(
            id: id, articles: articles.reversed(), total: counts.values.reduce(0, +), figures: figures,
            incidents: incidents.map(\.1), counts: counts)
    }

    /// In the order of the articles' numbers.
    private static func records<Record: Decodable>(
        _ table: String, of articles: [ArticleRecord], _ database: Database
    ) throws -> [(Int64, Record)] {
        let numbers = articles.map { String($0.number) }.joined(separator: ",")
        return try Row.fetchAll(
            database,
            sql: "SELECT number, record FROM \(table) WHERE number IN (\(numbers)) ORDER BY number, id"
        ).map {
            (
                try $0.decode(Int64.self, atIndex: 0),
                try JSON.decode(Record.self, from: try $0.decode(Data.self, atIndex: 1))
            )
        }
    }
}

extension ArticleRecord {
    /// - Parameter clause: from WHERE on, with `?` for each argument.
    static func fetch(_ clause: String, _ arguments: StatementArguments, _ database: Database) throws
        -> [ArticleRecord]
    {
        try Row.fetchAll(database, sql: "SELECT \(columns) FROM article \(clause)", arguments: arguments)
            .map { ArticleRecord($0) }
    }
}
