/// What an article may weigh.
public struct ArticleLimits: Hashable, Sendable {
    /// The whole JSON object, in bytes.
    public var articleBytes: Int
    /// The headline, in UTF-8 bytes.
    public var headlineBytes: Int
    /// Url, author, language, date and the publisher's name, each, in UTF-8 bytes.
    public var fieldBytes: Int

    public init(
        articleBytes: Int = 8 * 1024 * 1024, headlineBytes: Int = 4096, fieldBytes: Int = 4096
    ) {
        self.articleBytes = articleBytes
        self.headlineBytes = headlineBytes
        self.fieldBytes = fieldBytes
    }
}
