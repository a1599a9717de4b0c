import Foundation

/// A resource file: tab-separated rows, `#` lines and empty lines left out.
struct ResourceTable {
    let file: String
    let bytes: [UInt8]

    /// Reads `file` from the module's `Resources`.
    init(_ file: String) throws {
        guard
            let url = Bundle.module.url(
                forResource: file, withExtension: nil, subdirectory: "Resources"),
            let data = try? Data(contentsOf: url)
        else {
            throw ResourceError(
                file: file, line: 0, reason: "the file is missing; reinstall Dateline")
        }
        self.init(file: file, bytes: [UInt8](data))
    }

    init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
    }

    /// Calls `body` with every row. Fewer fields than `columns` is an error.
    func forEachRow(columns: Int, _ body: (Row) throws -> Void) throws {
        var line = 0
        var start = 0
        var ends: [Int] = []
        while start < bytes.count {
            line += 1
            ends.removeAll(keepingCapacity: true)
            var index = start
            while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
                if bytes[index] == UInt8(ascii: "\t") { ends.append(index) }
                index += 1
            }
            ends.append(index)
            if index > start, bytes[start] != UInt8(ascii: "#") {
                guard ends.count >= columns else {
                    throw ResourceError(
                        file: file, line: line,
                        reason: "\(columns) tab-separated fields are needed, \(ends.count) found")
                }
                try body(Row(table: self, line: line, start: start, ends: ends))
            }
            start = index + 1
        }
    }
}

extension ResourceTable {
    /// One line of the table.
    struct Row {
        let table: ResourceTable
        let line: Int
        let start: Int
        let ends: [Int]

        var count: Int { ends.count }

        func bytes(_ column: Int) -> ArraySlice<UInt8> {
            table.bytes[(column == 0 ? start : ends[column - 1] + 1)..<ends[column]]
        }

        func text(_ column: Int) -> String {
            column < count ? String(decoding: bytes(column), as: UTF8.self) : ""
        }

        func error(_ reason: String) -> ResourceError {
            ResourceError(file: table.file, line: line, reason: reason)
        }
    }
}
