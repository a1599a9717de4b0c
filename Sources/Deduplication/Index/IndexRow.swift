import FoundationEssentials
import GRDB
import Wire

/// A document as the database keeps it.
struct IndexRow: FetchableRecord, PersistableRecord {
    static let databaseTableName = "document"

    var id: String
    var day: Int
    var digest: [UInt8]
    var words: Int
    /// 8 bytes each, little-endian.
    var shingles: [UInt8]
    var numbers: [UInt8]
    var status: String
    var original: String?
    var similarity: Double
    var containment: Double

    static func createTable(in database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS document (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    day INTEGER NOT NULL,
                    digest BLOB NOT NULL,
                    words INTEGER NOT NULL,
                    shingles BLOB NOT NULL,
                    numbers BLOB NOT NULL,
                    status TEXT NOT NULL,
                    original TEXT,
                    similarity REAL NOT NULL,
                    containment REAL NOT NULL
                );
                CREATE INDEX IF NOT EXISTS document_day ON document (day);
                """)
    }

    static func delete(before day: Int, in database: Database) throws {
        try database.execute(sql: "DELETE FROM document WHERE day < ?", arguments: [day])
    }

    static func fetchAll(_ database: Database) throws -> [IndexRow] {
        try fetchAll(database, sql: "SELECT * FROM document ORDER BY number")
    }

    init(_ document: IndexedDocument) {
        id = document.id
        day = document.day
        digest = document.fingerprint.digest
        words = document.fingerprint.wordCount
        shingles = Self.bytes(document.fingerprint.shingles)
        numbers = Self.bytes(document.fingerprint.numbers)
        status = document.duplicate.status.rawValue
        original = document.duplicate.of
        similarity = document.duplicate.similarity
        containment = document.duplicate.containment
    }

    init(row: Row) throws {
        id = row["id"]
        day = row["day"]
        digest = Array(row["digest"] as Data)
        words = row["words"]
        shingles = Array(row["shingles"] as Data)
        numbers = Array(row["numbers"] as Data)
        status = row["status"]
        original = row["original"]
        similarity = row["similarity"]
        containment = row["containment"]
    }

    func encode(to container: inout PersistenceContainer) throws {
        container["id"] = id
        container["day"] = day
        container["digest"] = Data(digest)
        container["words"] = words
        container["shingles"] = Data(shingles)
        container["numbers"] = Data(numbers)
        container["status"] = status
        container["original"] = original
        container["similarity"] = similarity
        container["containment"] = containment
    }

    func document() throws -> IndexedDocument {
        IndexedDocument(
            id: id, day: day,
            fingerprint: Fingerprint(
                digest: digest, shingles: Self.hashes(shingles), numbers: Self.hashes(numbers), wordCount: words),
            duplicate: Duplicate(
                status: Duplicate.Status(rawValue: status) ?? .original, of: original, similarity: similarity,
                containment: containment))
    }

    private static func bytes(_ hashes: [UInt64]) -> [UInt8] {
        hashes.flatMap { hash in (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * $0)) } }
    }

    private static func hashes(_ bytes: [UInt8]) -> [UInt64] {
        stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map { start in
            (0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << (8 * UInt64($1)) }
        }
    }
}
