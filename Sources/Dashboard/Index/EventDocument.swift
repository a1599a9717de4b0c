import FoundationEssentials
import GRDB

/// Whole events in the index, compressed.
enum EventDocument {
    static func insert(_ event: [UInt8], number: Int64, _ database: Database) throws {
        try database.cachedStatement(sql: "INSERT INTO document VALUES (?, ?)")
            .execute(arguments: [number, Data(Gzip.compress(event) ?? event)])
    }

    /// `nil` for an unknown number.
    static func fetch(_ number: Int64, _ database: Database) throws -> [UInt8]? {
        let statement = try database.cachedStatement(sql: "SELECT event FROM document WHERE number = ?")
        return try Data.fetchOne(statement, arguments: [number]).flatMap { Gzip.expand(Array($0)) }
    }

    /// In order of numbers.
    static func fetch(after number: Int64, limit: Int, _ database: Database) throws -> [(Int64, [UInt8])] {
        let statement = try database.cachedStatement(
            sql: "SELECT number, event FROM document WHERE number > ? ORDER BY number LIMIT ?")
        return try Row.fetchAll(statement, arguments: [number, limit]).compactMap { row in
            let (number, stored): (Int64, Data) = (row[0], row[1])
            return Gzip.expand(Array(stored)).map { (number, $0) }
        }
    }
}
