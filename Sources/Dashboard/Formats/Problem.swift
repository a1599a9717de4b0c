import Wire

/// Why a request is not answered: RFC 9457.
public struct Problem: Error, Codable, Hashable, Sendable {
    public var type = "about:blank"
    public var title: String
    public var status: Int
    public var detail: String

    public init(_ status: Int, _ title: String, _ detail: String) {
        self.status = status
        self.title = title
        self.detail = detail
    }

    public static let mediaType = "application/problem+json"
}

extension Problem {
    public static let noStory = Problem(
        404, "No such story", "No article of a story with this id has arrived here.")
    public static let noArticle = Problem(404, "No such article", "No article with this id has arrived here.")
    public static let noPage = Problem(404, "No such page", "Nothing is kept at this address.")
    public static func badField(_ field: BadField) -> Problem {
        Problem(400, "The query is not understood", field.description)
    }
}

extension Problem {
    public var json: [UInt8] { (try? JSON.encode(self)) ?? [] }
}
