public import Wire

/// Reads what a publisher sent into an `Article`, or says in one sentence why it cannot be taken.
///
/// Names of schema.org NewsArticle and the usual names of scrapers are understood (`Resources/fields.tsv`);
/// what is not understood travels along under `extra`. A plain `articleBody` is kept byte for byte.
public struct ArticleReader: Sendable {
    public var limits: ArticleLimits
    private let fields: FieldNames

    public init(fields: FieldNames, limits: ArticleLimits = ArticleLimits()) {
        self.fields = fields
        self.limits = limits
    }

    /// - Parameter bytes: one JSON object in UTF-8.
    /// - Throws: `Refusal` with a code and a sentence.
    public func read(_ bytes: [UInt8]) throws(Refusal) -> Article {
        try article(from: try object(in: bytes))
    }

    private func object(in bytes: [UInt8]) throws(Refusal) -> [String: JSONValue] {
        guard bytes.count <= limits.articleBytes else {
            throw Refusal(
                code: .tooLarge,
                reason: "The article has \(bytes.count) bytes; at most \(limits.articleBytes) are taken.")
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Refusal(code: .notJSON, reason: "The message is not valid UTF-8; send the JSON as UTF-8.")
        }
        guard JSONDepth.isWithin(WireLimits.jsonDepth, bytes) else {
            throw Refusal(
                code: .notJSON, reason: "The JSON nests deeper than \(WireLimits.jsonDepth) levels.")
        }
        let value: JSONValue
        do {
            value = try JSON.decode(JSONValue.self, from: bytes)
        } catch {
            throw Refusal(
                code: .notJSON,
                reason: """
                    The message is not JSON; send one object such as {"headline": …, "articleBody": …}.
                    """)
        }
        guard case .object(let members) = value else {
            throw Refusal(code: .notAnArticle, reason: "An article is a JSON object, not another JSON value.")
        }
        return members
    }

    private func article(from members: [String: JSONValue]) throws(Refusal) -> Article {
        var sent = SentFields(members: members, names: fields)
        let headline = try sent.text(.headline, limit: limits.headlineBytes)?.trimmed
        let body = try sent.text(.articleBody, limit: limits.articleBytes)
        let html = try sent.text(.html, limit: limits.articleBytes)
        let url = try sent.text(.url, limit: limits.fieldBytes)
        guard let content = [body, html].compactMap({ $0 }).first(where: { !$0.isBlank }) else {
            throw Refusal(
                code: body == nil && html == nil ? .notAnArticle : .emptyBody,
                reason: "An article needs its text in articleBody, or its page in html.")
        }
        guard html?.isBlank == false || headline?.isEmpty == false else {
            throw Refusal(code: .noHeadline, reason: "An article with articleBody needs a headline.")
        }
        let digest = ArticleDigest.hexadecimal(url: url, headline: headline, content: content)
        return Article(
            id: try sent.id() ?? String(digest.prefix(32)),
            url: url,
            headline: headline?.isEmpty == false ? headline : nil,
            articleBody: body?.isBlank == false ? body : nil,
            html: html?.isBlank == false ? html : nil,
            publisher: try sent.publisher(limit: limits.fieldBytes),
            author: try sent.author(limit: limits.fieldBytes),
            datePublished: try sent.text(.datePublished, limit: limits.fieldBytes),
            inLanguage: try sent.text(.inLanguage, limit: limits.fieldBytes),
            digest: digest,
            extra: sent.unread.isEmpty ? nil : sent.unread)
    }
}
