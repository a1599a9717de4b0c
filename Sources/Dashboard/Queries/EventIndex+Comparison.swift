import FoundationEssentials
import GRDB
import Wire

extension EventIndex {
    /// What two sides say in the stories that both tell.
    public func compare(_ left: ComparisonSide, _ right: ComparisonSide) async throws -> Comparison {
        try await pool.read { database in
            let common = """
                (SELECT story FROM article WHERE \(left.condition.column) = ?
                 INTERSECT SELECT story FROM article WHERE \(right.condition.column) = ?)
                """
            let sides: StatementArguments = [left.condition.value, right.condition.value]
            let count =
                try Int.fetchOne(database, sql: "SELECT count(*) FROM \(common)", arguments: sides) ?? 0
            let newest = try Row.fetchAll(
                database,
                sql:
                    "SELECT record FROM story WHERE id IN \(common) ORDER BY newest DESC LIMIT \(Comparison.maximumStories)",
                arguments: sides
            ).map { try StoryRow.summary(try $0.decode(Data.self, atIndex: 0)) }
            return Comparison(
                commonStories: count,
                left: try Self.totals(left, common, sides, database),
                right: try Self.totals(right, common, sides, database),
                stories: try newest.compactMap { summary in
                    guard let detail = try StoryDetail.fetch(summary.id, database) else { return nil }
                    return Comparison.Story(
                        summary: summary, left: Self.figures(left, detail), right: Self.figures(right, detail)
                    )
                })
        }
    }

    private static func totals(
        _ side: ComparisonSide, _ common: String, _ sides: StatementArguments, _ database: Database
    ) throws -> Comparison.Totals {
        var totals = Comparison.Totals()
        let condition = "article.\(side.condition.column) = ? AND story IN \(common)"
        let arguments = [side.condition.value] + sides
        if let row = try Row.fetchOne(
            database,
            sql:
                "SELECT count(*), coalesce(sum(words), 0), coalesce(sum(cues), 0) FROM article WHERE \(condition)",
            arguments: arguments)
        {
            totals.articles = row[0]
            totals.words = row[1]
            totals.cues = row[2]
        }
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT attribution.type, sum(attribution.claims) FROM article
                JOIN attribution ON attribution.number = article.number WHERE \(condition) GROUP BY 1
                """, arguments: arguments)
        for row in rows { totals.claims[SourceType(rawValue: row[0]) ?? .other, default: 0] += row[1] }
        return totals
    }

    /// What stands in the contested table of a story and in that side's articles.
    private static func figures(_ side: ComparisonSide, _ detail: StoryDetail) -> [ReportedFigure] {
        detail.figures.filter { figure in
            guard figure.record.measure != .other else { return false }
            return switch side {
            case .group(let group): figure.article.group == group
            case .outlet(let key): figure.article.outletKey == key
            }
        }
    }
}
