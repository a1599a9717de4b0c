/// Finds the article in a page.
public protocol PageReader: Sendable {
    /// - Parameters:
    ///   - html: the page in UTF-8; for bytes in another charset see `Charset.decode`.
    ///   - url: where the page was found, if known.
    /// - Throws: `PageError` where the page cannot be read at all. A page without an article has an empty
    ///   body.
    func read(_ html: [UInt8], url: String?) throws -> Page
}
