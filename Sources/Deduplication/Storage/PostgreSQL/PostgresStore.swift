import Synchronization

/// The store of many machines: a PostgreSQL database that any number of workers share. One transaction at a
/// time runs; the others wait for it in the server.
final class PostgresStore: IndexStore {
    private struct State {
        var connection: PostgresConnection?
        /// Days whose partitions are known to be there.
        var days: Set<Int> = []
    }

    private let address: String
    private let state = Mutex(State())

    /// - Parameter address: `postgres://user@host/database`.
    init(address: String) { self.address = address }

    func transaction<Result: Sendable>(_ body: (any IndexTransaction) throws -> Result) throws -> Result {
        try state.withLock { state in
            do {
                if state.connection?.isOpen != true {
                    state.days = []
                    state.connection = try PostgresConnection(address)
                    if let connection = state.connection { try PostgresTransaction.prepare(connection) }
                }
                guard let connection = state.connection else { throw PostgresError(message: "no connection") }
                return try Self.run(connection, &state.days, body)
            } catch {
                // It may stand in the middle of a transaction.
                state.connection = nil
                throw failure(error)
            }
        }
    }

    private static func run<Result>(
        _ connection: PostgresConnection, _ days: inout Set<Int>,
        _ body: (any IndexTransaction) throws -> Result
    ) throws -> Result {
        try PostgresTransaction.begin(connection)
        let transaction = PostgresTransaction(connection, days: days)
        let result = try body(transaction)
        try connection.run("COMMIT")
        days = transaction.days
        return result
    }

    private func failure(_ error: any Error) -> IndexError {
        IndexError(
            place: Self.place(address), cause: "\(error)",
            advice:
                "Check that the server runs, and that the user may connect and make tables in the database.")
    }

    /// An address without user and password.
    static func place(_ address: String) -> String {
        guard let scheme = address.firstIndex(of: "/"), let at = address.lastIndex(of: "@"), scheme < at
        else {
            return address
        }
        return String(address[..<scheme]) + "//" + String(address[address.index(after: at)...])
    }
}

extension ArticleIndex {
    /// An index kept in a PostgreSQL database, which other workers share.
    /// - Parameter address: `postgres://user@host/database`.
    public static func postgres(address: String, windowDays: Int = 30) -> ArticleIndex {
        ArticleIndex(store: PostgresStore(address: address), windowDays: windowDays)
    }
}
