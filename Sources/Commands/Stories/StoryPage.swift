import Dashboard
import Explanation
import Wire

/// A story for people, in plain text.
struct StoryPage {
    let lines: [String]

    init(_ story: StoryDetail, columns: Int) {
        lines =
            [story.summary.headline, StoryLines.extent(story.summary)]
            + Self.figures(story.table, columns) + Self.articles(story)
    }

    private static func figures(_ table: ContestedTable, _ columns: Int) -> [String] {
        guard !table.rows.isEmpty else { return [] }
        var page = SideBySide(left: "The state and its media", right: "All others", columns: columns)
        for row in table.rows {
            let title = ([row.measure.rawValue] + [row.occasion].compactMap { $0 }).joined(separator: ", ")
            let cells = zip(table.columns, row.cells).compactMap { column, cell in
                cell.map { (column.speaker, $0) }
            }
            page.add(
                title: row.isContested ? "\(title) (contested)" : title,
                left: cells.filter { $0.0.group == .state }.map(cellLines),
                right: cells.filter { $0.0.group != .state }.map(cellLines))
        }
        let leftOut =
            table.leftOut > 0 ? ["", "\(table.leftOut) more sources are left out; --json has them."] : []
        return [""] + page.lines + leftOut
    }

    /// "at least 50: Radio Example", where and when, and what the source said before.
    private static func cellLines(_ speaker: FigureRecord.Speaker, _ cell: ContestedTable.Cell) -> [String] {
        let type = speaker.type.map { " (\($0.rawValue))" } ?? ""
        var lines = ["\(words(cell.newest)): \(speaker.name)\(type)", "  " + place(cell.newest)]
        if !cell.alsoIn.isEmpty {
            lines.append("  also in " + cell.alsoIn.map(\.article.outlet).joined(separator: ", "))
        }
        for earlier in cell.earlier { lines.append("  before: \(words(earlier)), \(place(earlier))") }
        return lines
    }

    private static func words(_ figure: ReportedFigure) -> String {
        let record = figure.record
        return FigureWords(
            Contested.Value(
                count: record.count, low: record.low, high: record.high, qualifier: record.qualifier,
                source: nil)
        ).text
    }

    private static func place(_ figure: ReportedFigure) -> String {
        "\(figure.article.outlet), \(StoryLines.day(figure.article.moment.milliseconds))"
    }

    private static func articles(_ story: StoryDetail) -> [String] {
        let ids = Set(story.articles.map(\.id))
        let copies = Dictionary(grouping: story.articles) { article in
            article.original.flatMap { ids.contains($0) ? $0 : nil } ?? ""
        }
        var lines: [String] = []
        for group in OutletGroup.allCases {
            let own = (copies[""] ?? []).filter { $0.group == group }
            guard !own.isEmpty else { continue }
            lines += ["", "\(group.words) outlets"]
            for article in own {
                lines.append("  " + line(article))
                for copy in copies[article.id] ?? [] {
                    lines.append("    \(copy.status.rawValue): " + line(copy))
                }
            }
        }
        if story.leftOut > 0 { lines += ["", "\(story.leftOut) older articles are left out."] }
        return lines
    }

    private static func line(_ article: ArticleRecord) -> String {
        let outlet =
            article.matrix == .unknown ? article.outlet : "\(article.outlet) (\(article.matrix.rawValue))"
        return
            "\(StoryLines.day(article.moment.milliseconds))  \(outlet)  \(article.headline)  [\(article.id)]"
    }
}
