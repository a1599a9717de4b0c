import GRDB
import Wire

/// One transaction's work on the index.
struct IndexWriter {
    let database: Database
    private(set) var articles: [ArticleRecord] = []
    private var touched: Set<String> = []
    private var merged: Set<String> = []

    /// The stories that are not what they were.
    var changed: Set<String> { touched.union(merged) }

    init(database: Database) { self.database = database }

    /// Takes an event in. One that is there already, byte for byte, changes nothing; a new version of an article
    /// takes the place of the old one.
    mutating func take(_ event: EnrichedEvent, _ bytes: [UInt8]) throws {
        if let merged = event.data.story?.merged {
            for id in merged { try merge(id, into: event.storyID) }
        }
        if let known = try number(of: event.subject) {
            guard try EventDocument.fetch(known, database) != bytes else { return }
            try remove(known)
        }
        let story = try heir(of: event.storyID)
        var article = ArticleRecord(event, number: 0, story: story)
        article.number = try article.insert(database)
        try insertParts(event, bytes, number: article.number)
        articles.append(article)
        touched.insert(story)
    }

    /// Writes the rows of all stories that changed.
    /// - Returns: which of them are contested.
    mutating func refreshStories() throws -> Set<String> {
        var contested: Set<String> = []
        for id in touched.sorted() {
            guard let detail = try StoryDetail.fetch(id, database) else {
                try removeStory(id)
                continue
            }
            try StoryRow.write(detail, database)
            if detail.summary.isContested { contested.insert(id) }
        }
        return contested
    }

    func change(_ article: ArticleRecord, isContested contested: Set<String>) throws -> Change {
        let story = try heir(of: article.story)
        return Change(
            number: article.number, article: article.id, story: story, headline: article.headline,
            outlet: article.outlet, class: article.group, isContested: contested.contains(story))
    }

    // MARK: Stories that turn out to be one

    /// Follows merges to the story that lives.
    func heir(of id: String) throws -> String {
        try String.fetchOne(
            database, sql: "SELECT story FROM heir WHERE id = ?", arguments: [id]) ?? id
    }

    private mutating func merge(_ id: String, into target: String) throws {
        let old = try heir(of: id), new = try heir(of: target)
        guard old != new else { return }
        // Chains are kept short: everything that led to the old story leads to the new one.
        try database.execute(sql: "UPDATE heir SET story = ? WHERE story = ?", arguments: [new, old])
        try database.execute(sql: "INSERT OR REPLACE INTO heir VALUES (?, ?)", arguments: [old, new])
        try database.execute(sql: "UPDATE article SET story = ? WHERE story = ?", arguments: [new, old])
        try removeStory(old)
        touched.remove(old)
        merged.insert(old)
        touched.insert(new)
    }

    private func removeStory(_ id: String) throws {
        try database.execute(sql: "DELETE FROM story WHERE id = ?", arguments: [id])
        try database.execute(sql: "DELETE FROM storyFacet WHERE story = ?", arguments: [id])
    }

    // MARK: Articles

    private func number(of id: String) throws -> Int64? {
        try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT number FROM article WHERE id = ?"), arguments: [id])
    }

    private mutating func remove(_ number: Int64) throws {
        if let story = try String.fetchOne(
            database, sql: "SELECT story FROM article WHERE number = ?", arguments: [number])
        {
            touched.insert(story)
        }
        if let bytes = try EventDocument.fetch(number, database),
            let old = try? JSON.decode(EnrichedEvent.self, from: bytes) {
            try database.execute(
                sql:
                    "INSERT INTO search (search, rowid, headline, outlet, body) VALUES ('delete', ?, ?, ?, ?)",
                arguments: [
                    number, old.data.article.headline, old.outletName, old.data.article.articleBody ?? "",
                ])
        }
        for table in ["document", "figure", "incident", "attribution", "article"] {
            try database.execute(sql: "DELETE FROM \(table) WHERE number = ?", arguments: [number])
        }
        articles.removeAll { $0.number == number }
    }

    private func insertParts(_ event: EnrichedEvent, _ bytes: [UInt8], number: Int64) throws {
        try EventDocument.insert(bytes, number: number, database)
        for figure in FigureRecord.all(in: event) { try figure.insert(database, number: number) }
        for (ordinal, incident) in IncidentRecord.all(in: event).enumerated() {
            try incident.insert(database, number: number, ordinal: ordinal)
        }
        let types = Dictionary(grouping: event.data.sources ?? []) { $0.type ?? .other }
        for (type, sources) in types {
            let claims = sources.reduce(0) { $0 + max(0, min($1.claims, 10_000)) }
            try database.cachedStatement(sql: "INSERT INTO attribution VALUES (?, ?, ?)")
                .execute(arguments: [number, type.rawValue, claims])
        }
        try database.cachedStatement(
            sql: "INSERT INTO search (rowid, headline, outlet, body) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [
            number, event.data.article.headline, event.outletName, event.data.article.articleBody ?? "",
        ])
    }
}
