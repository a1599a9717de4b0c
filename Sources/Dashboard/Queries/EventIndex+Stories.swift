import FoundationEssentials
import GRDB
import Wire

extension EventIndex {
    /// Of articles that hold the words of a search, so many of the newest are looked at.
    static let maximumMatches = 2_000

    /// The stories of a filter, newest first.
    public func stories(_ filter: StoryFilter) async throws -> StoryList {
        var stories = try await pool.read { database in
            let stories = try Self.stories(filter, Self.match(filter.words), database)
            guard stories.isEmpty, !filter.words.isEmpty else { return stories }
            // Beginnings of words come second, because they cost more the more words have them.
            return try Self.stories(filter, Self.match(filter.words) + "*", database)
        }
        var next: StoryCursor?
        if stories.count > filter.limit {
            stories.removeLast(stories.count - filter.limit)
            next = stories.last.map { StoryCursor(newest: $0.newest, id: $0.id) }
        }
        return StoryList(stories: stories, next: next)
    }

    private static func stories(
        _ filter: StoryFilter, _ match: String, _ database: Database
    ) throws -> [StorySummary] {
        let (sql, arguments) = query(filter, match)
        return try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
            try StoryRow.summary(try row.decode(Data.self, atIndex: 0))
        }
    }

    /// The rarest facet leads, because its entries stand in the order of the list.
    /// - Parameter match: of full-text search.
    private static func query(_ filter: StoryFilter, _ match: String) -> (String, StatementArguments) {
        var facets: [(StoryFacet, String)] = []
        if let country = filter.country { facets.append((.country, country)) }
        if let type = filter.type { facets.append((.type, type.rawValue)) }
        if filter.isContestedOnly { facets.append((.contested, "1")) }
        if let group = filter.group { facets.append((.class, group.rawValue)) }
        var conditions: [String] = []
        var arguments = StatementArguments()
        var from = "story", order = "story.newest DESC, story.id DESC",
            (time, id) = ("story.newest", "story.id")
        for (index, facet) in facets.enumerated() {
            if index == 0 {
                from = "storyFacet AS lead CROSS JOIN story ON story.id = lead.story"
                order = "lead.newest DESC, lead.story DESC"
                (time, id) = ("lead.newest", "lead.story")
                conditions.append("lead.kind = ? AND lead.value = ?")
            } else {
                conditions.append(
                    "EXISTS (SELECT 1 FROM storyFacet f WHERE f.story = story.id AND f.kind = ? AND f.value = ?)"
                )
            }
            arguments += [facet.0.rawValue, facet.1]
        }
        if let cursor = filter.cursor {
            conditions.append("(\(time), \(id)) < (?, ?)")
            arguments += [cursor.newest, cursor.id]
        }
        if let day = filter.from {
            conditions.append("story.newest >= ?")
            arguments += [Moment(day).milliseconds]
        }
        if let day = filter.to {
            conditions.append("story.oldest < ?")
            arguments += [Moment(day).milliseconds + Moment.dayMilliseconds]
        }
        if !filter.words.isEmpty {
            conditions.append(
                """
                story.id IN (SELECT story FROM article WHERE number IN (
                    SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT \(maximumMatches)))
                """)
            arguments += [match]
        }
        let clause = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        return ("SELECT record FROM \(from) \(clause) ORDER BY \(order) LIMIT \(filter.limit + 1)", arguments)
    }

    /// Every word quoted, so that none is an operator.
    private static func match(_ words: [String]) -> String {
        words.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: " ")
    }

    /// One story, by its id, that of a story merged into it, or that of one of its articles.
    public func story(_ id: String) async throws -> StoryLookup? {
        try await pool.read { database in
            if let detail = try StoryDetail.fetch(id, database) { return .found(detail) }
            let sql = """
                SELECT story FROM heir WHERE id = ?1 UNION ALL SELECT story FROM article WHERE id = ?1
                """
            return try String.fetchOne(database, sql: sql, arguments: [id]).map { .moved($0) }
        }
    }

    /// How many stories there are by country and by incident type, the most frequent first. Counting costs more than
    /// a page of stories: a large index counts again once it has grown by half a percent.
    public func facets() async throws -> FacetCounts {
        let number = newestNumber
        if let kept = keptFacets(at: number) { return kept }
        let counted = try await countFacets()
        keep(counted, at: number)
        return counted
    }

    private func countFacets() async throws -> FacetCounts {
        try await pool.read { database in
            func counts(_ kind: StoryFacet) throws -> [FacetCounts.Value] {
                try Row.fetchAll(
                    database,
                    sql:
                        "SELECT value, count(*) AS stories FROM storyFacet WHERE kind = ? GROUP BY value ORDER BY 2 DESC, 1",
                    arguments: [kind.rawValue]
                ).map { FacetCounts.Value(value: $0[0], stories: $0[1]) }
            }
            return FacetCounts(countries: try counts(.country), types: try counts(.type))
        }
    }
}

/// A story asked for by its id.
public enum StoryLookup: Sendable {
    case found(StoryDetail)
    /// It was merged into the one of this id, or what was asked for is an article of it.
    case moved(String)
}
