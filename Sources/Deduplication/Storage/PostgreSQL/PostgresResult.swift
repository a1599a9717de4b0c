import CPostgreSQL

/// The rows that a statement gave, in binary.
final class PostgresResult {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) { self.handle = handle }

    deinit { PQclear(handle) }

    var count: Int { Int(PQntuples(handle)) }

    func bytes(_ row: Int, _ column: Int) -> [UInt8] {
        let (row, column) = (Int32(truncatingIfNeeded: row), Int32(truncatingIfNeeded: column))
        guard PQgetisnull(handle, row, column) == 0, let value = PQgetvalue(handle, row, column) else {
            return []
        }
        return Array(UnsafeRawBufferPointer(start: value, count: Int(PQgetlength(handle, row, column))))
    }

    func text(_ row: Int, _ column: Int) -> String { String(decoding: bytes(row, column), as: UTF8.self) }

    /// An `integer` or `bigint`, which come in network order.
    func number(_ row: Int, _ column: Int) -> Int {
        let bytes = bytes(row, column)
        let value = bytes.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        return bytes.count == 4 ? Int(Int32(truncatingIfNeeded: value)) : Int(truncatingIfNeeded: value)
    }
}
