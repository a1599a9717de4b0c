import GRDB
import Wire

extension IncidentRecord {
    /// The table's columns after `number` and `ordinal`, in the order in which a row is read and written.
    static let columns = "type, actor, recipient, day, place, country"

    /// - Parameter row: an article's number, then `columns`. `nil` where it was not written by this version.
    init?(_ row: Row) {
        guard let type = IncidentType(rawValue: row[1]) else { return nil }
        self.type = type
        actor = row[2]
        recipient = row[3]
        date = (row[4] as Int?).flatMap { CivilDate(daysSinceEpoch: $0) }
        place = row[5]
        country = row[6]
    }

    func insert(_ database: Database, number: Int64, ordinal: Int) throws {
        try database.cachedStatement(
            sql: "INSERT INTO incident (number, ordinal, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            number, ordinal, type.rawValue, actor, recipient, date?.daysSinceEpoch, place, country,
        ])
    }
}
