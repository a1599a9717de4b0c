import GRDB
import Wire

extension EventIndex {
    /// `nil` for an unknown id.
    public func article(_ id: String) async throws -> StoredArticle? {
        try await pool.read { database in
            guard let record = try ArticleRecord.fetch("WHERE id = ?", [id], database).first,
                let bytes = try EventDocument.fetch(record.number, database)
            else { return nil }
            let size = try Int.fetchOne(
                database, sql: "SELECT count(*) FROM article WHERE story = ?", arguments: [record.story])
            return StoredArticle(
                record: record, bytes: bytes, event: try JSON.decode(EnrichedEvent.self, from: bytes),
                storySize: size ?? 1)
        }
    }

    /// Events as the collector made them, in order of arrival.
    public func events(after number: Int64, limit: Int) async throws -> [(number: Int64, bytes: [UInt8])] {
        try await pool.read { database in
            try EventDocument.fetch(after: number, limit: limit, database)
        }
    }

    /// What a listener that has everything up to `number` was not told yet.
    public func changes(after number: Int64, limit: Int) async throws -> [Change] {
        try await pool.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT number, article.id, story, headline, outlet, outletGroup,
                        (SELECT story.isContested FROM story WHERE story.id = article.story)
                    FROM article WHERE number > ? ORDER BY number LIMIT ?
                    """, arguments: [number, limit]
            ).map { row in
                Change(
                    number: row[0], article: row[1], story: row[2], headline: row[3], outlet: row[4],
                    class: OutletGroup(rawValue: row[5]) ?? .unknown, isContested: row[6] ?? false)
            }
        }
    }

    /// Outlets with most articles first.
    public func outlets(limit: Int = maximumOutlets) async throws -> [OutletRecord] {
        try await pool.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT outletKey, max(outlet), matrix, outletGroup, max(country), count(*), count(DISTINCT story),
                        sum(words), sum(cues), sum(claims)
                    FROM article GROUP BY outletKey, matrix ORDER BY 6 DESC, 1 LIMIT ?
                    """, arguments: [limit]
            ).map { OutletRecord($0) }
        }
    }

    /// More outlets are not listed.
    public static let maximumOutlets = 1_000

    /// How much the index holds.
    public func size() async throws -> IndexSize {
        try await pool.read { database in
            IndexSize(
                articles: try Int.fetchOne(database, sql: "SELECT count(*) FROM article") ?? 0,
                stories: try Int.fetchOne(database, sql: "SELECT count(*) FROM story") ?? 0)
        }
    }
}

/// How much the index holds.
public struct IndexSize: Codable, Hashable, Sendable {
    public var articles: Int
    public var stories: Int
}
