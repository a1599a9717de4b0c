import GRDB
public import Wire

/// An outlet and its share of the index.
public struct OutletRecord: Codable, Hashable, Sendable {
    public var key: String
    public var name: String
    public var matrix: MatrixClass
    public var `class`: OutletGroup
    public var country: String?
    public var articles: Int
    public var stories: Int
    public var words: Int
    public var cues: Int
    public var claims: Int

    init(_ row: Row) {
        key = row[0]
        name = row[1]
        matrix = MatrixClass(rawValue: row[2]) ?? .unknown
        `class` = OutletGroup(rawValue: row[3]) ?? .unknown
        country = row[4]
        articles = row[5]
        stories = row[6]
        words = row[7]
        cues = row[8]
        claims = row[9]
    }
}
