/// The rows of a tab-separated resource file. Lines that begin with `#`, and blank lines, are comments.
public struct ResourceTable: Sendable {
    /// A row that is no comment.
    public struct Row: Sendable {
        /// Name of the file, for error messages.
        public var file: String
        /// Line number in the file, from 1.
        public var line: Int
        /// White space around them is cut.
        public var fields: [String]

        /// A field by its column; empty where the row leaves an optional column out.
        public subscript(column: Int) -> String { column < fields.count ? fields[column] : "" }

        /// What a field stands for, where it is one of a closed list, or a number.
        /// - Parameter name: what the column holds, for the error.
        /// - Throws: `ResourceError.malformed` where `read` does not know the field.
        public func value<Value>(
            _ column: Int, _ name: String, _ read: (String) -> Value?
        ) throws(ResourceError) -> Value {
            guard let value = read(self[column]) else {
                throw malformed("'\(self[column])' is no \(name)")
            }
            return value
        }

        /// An error at this row, for a caller that finds a field wrong.
        public func malformed(_ reason: String) -> ResourceError {
            .malformed(file: file, line: line, reason: reason)
        }
    }

    public let rows: [Row]

    /// - Throws: `ResourceError.malformed` where a row has fewer or more columns than `columns`.
    public init(
        _ text: some Sequence<UInt8>, file: String, columns: ClosedRange<Int>
    ) throws(ResourceError) {
        var rows: [Row] = []
        try Self.forEachRow(of: Array(text), file: file, columns: columns) { line, fields in
            rows.append(
                Row(file: file, line: line, fields: fields.map { String(decoding: $0, as: UTF8.self) }))
        }
        self.rows = rows
    }

    /// Calls `body` with the line number and the fields of each row, for files too large for rows of strings.
    /// The fields are valid inside `body`.
    /// - Throws: `ResourceError.malformed` where a row has fewer or more columns than `columns`.
    public static func forEachRow(
        of text: [UInt8], file: String, columns: ClosedRange<Int>,
        _ body: (Int, [UnsafeBufferPointer<UInt8>]) throws(ResourceError) -> Void
    ) throws(ResourceError) {
        try text.withUnsafeBufferPointer { text throws(ResourceError) in
            var fields: [UnsafeBufferPointer<UInt8>] = []
            var line = 0
            var start = 0
            while start < text.count {
                line += 1
                let end = cut(text, from: start, into: &fields)
                defer { start = end + 1 }
                if text[start] == UInt8(ascii: "#") || fields.allSatisfy(\.isEmpty) { continue }
                guard columns.contains(fields.count) else {
                    let bounds =
                        columns.count == 1
                        ? "\(columns.lowerBound)" : "\(columns.lowerBound) to \(columns.upperBound)"
                    throw .malformed(
                        file: file, line: line, reason: "has \(fields.count) columns instead of \(bounds)")
                }
                try body(line, fields)
            }
        }
    }

    /// Cuts the line that begins at `start` at its tabs.
    /// - Returns: where the line ends.
    private static func cut(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, into fields: inout [UnsafeBufferPointer<UInt8>]
    ) -> Int {
        fields.removeAll(keepingCapacity: true)
        var field = start
        var index = start
        while index < text.count, text[index] != UInt8(ascii: "\n") {
            if text[index] == UInt8(ascii: "\t") {
                fields.append(trimmed(text, field..<index))
                field = index + 1
            }
            index += 1
        }
        fields.append(trimmed(text, field..<index))
        return index
    }

    private static func trimmed(
        _ text: UnsafeBufferPointer<UInt8>, _ field: Range<Int>
    ) -> UnsafeBufferPointer<UInt8> {
        var (start, end) = (field.lowerBound, field.upperBound)
        while start < end, isSpace(text[start]) { start += 1 }
        while start < end, isSpace(text[end - 1]) { end -= 1 }
        return UnsafeBufferPointer(rebasing: text[start..<end])
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\r")
    }
}
