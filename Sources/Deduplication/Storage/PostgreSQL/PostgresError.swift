/// What a PostgreSQL server, or the way to it, said.
struct PostgresError: Error, CustomStringConvertible {
    var description: String

    /// - Parameter message: libpq's, whose first line says what happened.
    init(message: String) {
        description = message.split(separator: "\n").first.map(String.init) ?? "no answer"
    }
}
