import Wire

/// What the command line says of articles that do not say it themselves.
struct ArticleHints: Hashable {
    var publisher: String?
    var url: String?
    var datePublished: String?

    var isEmpty: Bool { publisher == nil && url == nil && datePublished == nil }

    /// The members that an article may lack.
    var members: [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        members["publisher"] = publisher.map { .string($0) }
        members["url"] = url.map { .string($0) }
        members["datePublished"] = datePublished.map { .string($0) }
        return members
    }
}
