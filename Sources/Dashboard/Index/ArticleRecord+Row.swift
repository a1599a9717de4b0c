import GRDB
import Wire

extension ArticleRecord {
    static let columns = """
        number, id, story, headline, url, time, outletKey, outlet, matrix, outletGroup, country, label, stateShare,
        words, cues, claims, status, original, isContested
        """

    init(_ row: Row) {
        number = row[0]
        id = row[1]
        story = row[2]
        headline = row[3]
        url = row[4]
        moment = Moment(milliseconds: row[5])
        outletKey = row[6]
        outlet = row[7]
        matrix = MatrixClass(rawValue: row[8]) ?? .unknown
        group = OutletGroup(rawValue: row[9]) ?? .unknown
        country = row[10]
        label = Framing.Label(rawValue: row[11]) ?? .neutral
        stateShare = row[12]
        words = row[13]
        cues = row[14]
        claims = row[15]
        status = Duplicate.Status(rawValue: row[16]) ?? .original
        original = row[17]
        isContested = row[18]
    }

    /// Adds the article.
    /// - Returns: its new number.
    func insert(_ database: Database) throws -> Int64 {
        try database.cachedStatement(
            sql: """
                INSERT INTO article (
                    id, story, headline, url, time, outletKey, outlet, matrix, outletGroup, country, label,
                    stateShare, words, cues, claims, status, original, isContested)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            id, story, headline, url, moment.milliseconds, outletKey, outlet, matrix.rawValue, group.rawValue,
            country, label.rawValue, stateShare, words, cues, claims, status.rawValue, original, isContested,
        ])
        return database.lastInsertedRowID
    }
}
