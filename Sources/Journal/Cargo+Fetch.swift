import FoundationEssentials
import GRDB
import Wire

extension Cargo {
    /// - Parameter table: `articles` or `dead_letters`.
    static func fetch(_ database: Database, number: ArticleNumber, table: String) throws -> Cargo? {
        let statement = try database.cachedStatement(
            sql: "SELECT provenance FROM \(table) WHERE number = ?")
        guard let lines = try String.fetchOne(statement, arguments: [number.rawValue]) else { return nil }
        return Cargo(
            parts: try Part.fetchAll(database, number: number),
            provenance: try JSON.decode([ProvenanceEntry].self, from: Array("[\(lines)]".utf8)))
    }
}

extension Part {
    /// In the order in which stages added them.
    fileprivate static func fetchAll(_ database: Database, number: ArticleNumber) throws -> [Part] {
        let statement = try database.cachedStatement(
            sql: "SELECT name, bytes FROM parts WHERE number = ? ORDER BY position")
        return try Row.fetchAll(statement, arguments: [number.rawValue]).map { row in
            let name: String = row[0]
            guard let name = PartName(name) else {
                throw DatabaseError(message: "'\(name)' is no name of a part; the journal is damaged")
            }
            let bytes: Data = row[1]
            return Part(name: name, bytes: [UInt8](bytes))
        }
    }
}
