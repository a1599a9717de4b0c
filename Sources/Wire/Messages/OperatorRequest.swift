/// What an operator asks of a hub on the work socket.
public enum OperatorRequest: Hashable, Sendable {
    case status
    /// Dead letters in the order of their death, those after the one with id `after`.
    case deadLetters(Page)
    case deadLetter(Identifier)
    /// Puts dead letters back at the stage where they failed, with no attempts charged.
    case retry(Selection)
    /// Forgets dead letters for good.
    case drop(Selection)

    /// A stretch of the list of dead letters.
    public struct Page: Codable, Hashable, Sendable {
        public var after: String?
        /// 1 to 1,000.
        public var limit: Int

        public init(after: String? = nil, limit: Int = 100) {
            self.after = after
            self.limit = limit
        }
    }

    /// One article.
    public struct Identifier: Codable, Hashable, Sendable {
        public var article: String

        public init(article: String) { self.article = article }
    }

    /// Some dead letters, or all.
    public struct Selection: Codable, Hashable, Sendable {
        /// `nil` for all.
        public var articles: [String]?

        public init(articles: [String]?) { self.articles = articles }
    }
}
