/// A table for other programs, in whatever format they ask for.
public struct DataTable: Sendable {
    /// What a cell holds.
    public enum Value: Hashable, Sendable {
        case text(String), whole(Int), number(Double), flag(Bool), none
    }

    public var columns: [String]
    /// Each with as many values as there are columns.
    public var rows: [[Value]] = []

    public init(_ columns: [String]) { self.columns = columns }

    /// The formats of tables.
    public enum Format: String, CaseIterable, Sendable {
        case json, csv, jsonl

        public var mediaType: String {
            switch self {
            case .json: "application/json"
            case .csv: "text/csv; charset=utf-8"
            case .jsonl: "application/jsonl; charset=utf-8"
            }
        }
    }

    public func bytes(_ format: Format) -> [UInt8] {
        switch format {
        case .csv: csv
        case .jsonl: Array(rows.flatMap { object($0) + [0x0A] })
        case .json:
            [UInt8(ascii: "[")] + rows.map(object).joined(separator: [UInt8(ascii: ",")]) + [
                UInt8(ascii: "]")
            ]
        }
    }
}

extension DataTable.Value {
    static func text(_ text: String?) -> Self { text.map { .text($0) } ?? .none }
    static func whole(_ number: Int?) -> Self { number.map { .whole($0) } ?? .none }
}
