import Wire

/// A plain text file as an article: the first line that is not empty is the headline, what follows the body.
enum TextArticle {
    /// - Throws: `InputError` where the file is empty or not UTF-8.
    static func json(_ content: [UInt8], path: String, hints: ArticleHints) throws -> [UInt8] {
        guard String(validating: content, as: UTF8.self) != nil else {
            throw InputError(path: path, line: nil, reason: "is not UTF-8 text; convert it, for example with iconv")
        }
        let content = content.starts(with: [0xEF, 0xBB, 0xBF]) ? content.dropFirst(3) : content[...]
        let text = content.drop { InputKind.isSpace($0) }
        let headline = text.prefix { $0 != UInt8(ascii: "\n") }
        guard !headline.isEmpty else {
            throw InputError(path: path, line: nil, reason: "is empty; the first line should be the headline")
        }
        let body = text[headline.endIndex...].drop { InputKind.isSpace($0) }
        var members = hints.members
        members["headline"] = .string(String(decoding: headline, as: UTF8.self))
        members["articleBody"] = .string(String(decoding: body, as: UTF8.self))
        return try JSON.encode(JSONValue.object(members))
    }
}
