import Foundation

/// A document of a file that a benchmark reads: one JSON object a line.
struct BenchDocument: Decodable {
    var id: String
    var articleBody: String

    static func read(_ path: String) throws -> [BenchDocument] {
        let lines = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n"))
        return try lines.map { try JSONDecoder().decode(BenchDocument.self, from: $0) }
    }
}
