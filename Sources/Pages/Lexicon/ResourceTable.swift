import Foundation

/// Reads the module's tables: tab-separated columns, `#` starts a comment line.
enum ResourceTable {
    struct Row {
        var columns: [String]
        var file: String
        var line: Int

        subscript(_ column: Int) -> String { columns[column] }

        func error(_ reason: String) -> ResourceError {
            ResourceError(file: file, line: line, reason: reason)
        }
    }

    static func rows(_ name: String, columns: Int) throws -> [Row] {
        let file = name + ".tsv"
        guard let url = Bundle.module.url(forResource: "Resources/" + name, withExtension: "tsv") else {
            throw ResourceError(
                file: file, line: 0, reason: "the file is missing; install it with the program")
        }
        let text = try String(contentsOf: url, encoding: .utf8)
        var rows: [Row] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            let row = Row(
                columns: line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init),
                file: file, line: index + 1)
            guard row.columns.count == columns else {
                throw row.error("\(row.columns.count) columns where \(columns) belong")
            }
            rows.append(row)
        }
        return rows
    }
}

/// A table of the module that cannot be read.
struct ResourceError: Error, CustomStringConvertible {
    var file: String
    var line: Int
    var reason: String

    var description: String { "\(file):\(line): \(reason)." }
}
