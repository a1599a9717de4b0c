import CPostgreSQL

/// One connection to a server. libpq lets any thread use it, one at a time; the lock of its store sees to
/// that.
final class PostgresConnection: @unchecked Sendable {
    private let handle: OpaquePointer

    /// - Parameter address: `postgres://user@host/database`, as libpq reads it.
    /// - Throws: `PostgresError` where the server does not let it in.
    init(_ address: String) throws(PostgresError) {
        guard let handle = PQconnectdb(address) else { throw PostgresError(message: "out of memory") }
        self.handle = handle
        guard PQstatus(handle) == CONNECTION_OK else { throw error() }
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
    }

    deinit { PQfinish(handle) }

    var isOpen: Bool { PQstatus(handle) == CONNECTION_OK }

    /// Runs one statement.
    /// - Parameter values: for `$1`, `$2` and so on.
    /// - Throws: `PostgresError`.
    @discardableResult
    func run(_ sql: String, _ values: [PostgresValue] = []) throws(PostgresError) -> PostgresResult {
        let bytes = values.map(\.bytes)
        let lengths = bytes.map { Int32(truncatingIfNeeded: $0.count) }
        let formats = values.map { $0.isBinary ? 1 as Int32 : 0 }
        // Text values are read up to a zero byte.
        let flat = bytes.reduce(into: [UInt8]()) { $0 += $1 + [0] }
        let result = flat.withUnsafeBytes { memory -> OpaquePointer? in
            var offset = 0
            let pointers = bytes.map { value -> UnsafePointer<CChar>? in
                defer { offset += value.count + 1 }
                return memory.baseAddress.map { ($0 + offset).assumingMemoryBound(to: CChar.self) }
            }
            return PQexecParams(
                handle, sql, Int32(truncatingIfNeeded: values.count), nil, pointers, lengths, formats, 1)
        }
        guard let result else { throw error() }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return PostgresResult(result)
        default:
            let message = String(cString: PQresultErrorMessage(result))
            PQclear(result)
            throw PostgresError(message: message)
        }
    }

    private func error() -> PostgresError { PostgresError(message: String(cString: PQerrorMessage(handle))) }
}
