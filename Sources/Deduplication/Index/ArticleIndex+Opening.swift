extension ArticleIndex {
    /// An index at a place that an operator names.
    /// - Parameter place: `postgres://user@host/database`, or the path of an SQLite file.
    /// - Throws: `IndexError`.
    public static func open(_ place: String, windowDays: Int = 30) throws -> ArticleIndex {
        let isAddress = ["postgres://", "postgresql://"].contains { place.hasPrefix($0) }
        return isAddress
            ? .postgres(address: place, windowDays: windowDays)
            : try .sqlite(path: place, windowDays: windowDays)
    }
}
