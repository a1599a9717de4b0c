import Wire

extension StoryDetail {
    /// - Parameters:
    ///   - id: of the story.
    ///   - articles: its newest ones, the oldest first; at least one.
    ///   - total: how many it has.
    init(
        id: String, articles: [ArticleRecord], total: Int, figures: [ReportedFigure],
        incidents: [IncidentRecord], counts: [OutletGroup: Int]
    ) {
        self.articles = articles
        self.incidents = Self.distinct(incidents)
        leftOut = max(0, total - articles.count)
        let ids = Set(articles.map(\.id))
        // A copy adds no voice, as long as what it copies is here.
        let own = figures.filter { figure in
            !figure.article.isCopy || !(figure.article.original.map(ids.contains) ?? false)
        }
        self.figures = own
        table = ContestedTable(own)
        changed = articles.map(\.number).max() ?? 0
        summary = Self.summary(
            id: id, articles: articles, total: total, table: table, incidents: self.incidents, counts: counts)
    }

    private static func summary(
        id: String, articles: [ArticleRecord], total: Int, table: ContestedTable,
        incidents: [IncidentRecord], counts: [OutletGroup: Int]
    ) -> StorySummary {
        let newest = articles.last { !$0.isCopy } ?? articles.last
        let contested = table.contestedRows
        return StorySummary(
            id: id, headline: newest?.headline ?? "",
            oldest: articles.first?.moment.milliseconds ?? 0, newest: articles.last?.moment.milliseconds ?? 0,
            articles: total,
            outlets: Dictionary(
                uniqueKeysWithValues: OutletGroup.allCases.map { ($0.rawValue, counts[$0] ?? 0) }),
            isContested: !contested.isEmpty,
            disputes: contested.prefix(Dispute.maximumDisputes).map { Dispute($0) },
            types: ordered(incidents.map(\.type)), countries: ordered(incidents.compactMap(\.country)),
            marks: articles.suffix(StorySummary.maximumMarks).map {
                StorySummary.Mark(time: $0.moment.milliseconds, group: $0.group)
            })
    }

    /// Each once, the most frequent first.
    private static func ordered<Value: Hashable>(_ values: [Value]) -> [Value] {
        var counts: [Value: (count: Int, first: Int)] = [:]
        for (index, value) in values.enumerated() { counts[value, default: (0, index)].count += 1 }
        return counts.sorted { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }.map(
            \.key)
    }

    /// One line for what several articles tell in the same words, by day.
    private static func distinct(_ incidents: [IncidentRecord]) -> [IncidentRecord] {
        var seen: Set<IncidentRecord> = []
        return incidents.filter { seen.insert($0).inserted }.sorted {
            ($0.date?.daysSinceEpoch ?? .max) < ($1.date?.daysSinceEpoch ?? .max)
        }
    }
}
