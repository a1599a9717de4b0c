import FoundationEssentials
import GRDB
import Wire

/// A story's row, and what it is filtered by.
enum StoryRow {
    static func write(_ detail: StoryDetail, _ database: Database) throws {
        let summary = detail.summary
        try database.cachedStatement(
            sql:
                "INSERT OR REPLACE INTO story (id, newest, oldest, changed, isContested, record) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            summary.id, summary.newest, summary.oldest, detail.changed, summary.isContested,
            Data(try JSON.encode(summary)),
        ])
        try database.cachedStatement(sql: "DELETE FROM storyFacet WHERE story = ?").execute(arguments: [
            summary.id
        ])
        let classes = OutletGroup.allCases.filter { summary.count($0) > 0 }.map(\.rawValue)
        let facets: [(StoryFacet, [String])] = [
            (.country, summary.countries), (.type, summary.types.map(\.rawValue)), (.class, classes),
            (.contested, summary.isContested ? ["1"] : []),
        ]
        for (kind, values) in facets {
            for value in values.prefix(maximumFacets) {
                try database.cachedStatement(sql: "INSERT OR IGNORE INTO storyFacet VALUES (?, ?, ?, ?)")
                    .execute(arguments: [kind.rawValue, value, summary.newest, summary.id])
            }
        }
    }

    /// A story is found under so many countries and types each.
    private static let maximumFacets = 20

    static func summary(_ record: Data) throws -> StorySummary {
        try JSON.decode(StorySummary.self, from: record)
    }
}

/// What stories are filtered by, beside text and time.
enum StoryFacet: String {
    case country, type, `class`, contested
}
