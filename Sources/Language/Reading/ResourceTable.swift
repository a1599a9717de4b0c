public import FoundationEssentials

/// The rows of a tab-separated resource file. Lines that begin with `#`, and blank lines, are comments.
public struct ResourceTable: Sendable {
    public struct Row: Sendable {
        /// Line number in the file, from 1.
        public var line: Int
        /// White space around them is cut.
        public var fields: [String]
    }

    /// Name for error messages.
    public let file: String
    public let rows: [Row]

    /// - Throws: `ResourceError.malformed` where a row has fewer or more columns than `columns`.
    public init(
        _ text: some Sequence<UInt8>, file: String, columns: ClosedRange<Int>
    ) throws(ResourceError) {
        var rows: [Row] = []
        var line = 0
        for bytes in Array(text).split(separator: 0x0A, omittingEmptySubsequences: false) {
            line += 1
            if bytes.first == 0x23 { continue }
            let fields = bytes.split(separator: 0x09, omittingEmptySubsequences: false).map(Self.trimmed)
            if fields.allSatisfy(\.isEmpty) { continue }
            guard columns.contains(fields.count) else {
                let bounds = "\(columns.lowerBound) to \(columns.upperBound)"
                throw .malformed(
                    file: file, line: line, reason: "has \(fields.count) columns instead of \(bounds)")
            }
            rows.append(Row(line: line, fields: fields))
        }
        self.file = file
        self.rows = rows
    }

    /// Reads the file at `url`.
    /// - Throws: `ResourceError.missing` where it cannot be read, `.malformed` as above.
    public init(contentsOf url: URL, columns: ClosedRange<Int>) throws(ResourceError) {
        let data: Data
        do { data = try Data(contentsOf: url) } catch { throw .missing(file: url.lastPathComponent) }
        try self.init(data, file: url.lastPathComponent, columns: columns)
    }

    /// An error at `row`, for a caller that finds a field wrong.
    public func malformed(_ row: Row, _ reason: String) -> ResourceError {
        .malformed(file: file, line: row.line, reason: reason)
    }

    private static func trimmed(_ field: ArraySlice<UInt8>) -> String {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0D }
        var field = field.drop(while: isSpace)
        while let last = field.last, isSpace(last) { field.removeLast() }
        return String(decoding: field, as: UTF8.self)
    }
}
