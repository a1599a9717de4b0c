import Wire

/// The members of a sent object, taken out field by field; `unread` is what nobody asked for.
struct SentFields {
    private(set) var unread: [String: JSONValue]
    private let names: FieldNames

    init(members: [String: JSONValue], names: FieldNames) {
        unread = members
        self.names = names
    }

    /// The best-named value of a field that is not `null`.
    private mutating func take(_ field: ArticleField) -> (name: String, value: JSONValue)? {
        for name in names.names[field] ?? [] {
            guard let value = unread[name], value != .null else { continue }
            unread[name] = nil
            return (name, value)
        }
        return nil
    }

    /// A field that must be text where it is present.
    mutating func text(_ field: ArticleField, limit: Int) throws(Refusal) -> String? {
        guard let (name, value) = take(field) else { return nil }
        guard let text = value.string else {
            guard field == .url || field == .datePublished || field == .inLanguage else {
                throw Refusal(code: .notAnArticle, reason: "\(name) must be text.")
            }
            unread[name] = value
            return nil
        }
        return try checked(text, name: name, limit: limit)
    }

    /// The publisher's own id: text or a whole number.
    mutating func id() throws(Refusal) -> String? {
        guard let (_, value) = take(.id) else { return nil }
        let id: String? =
            switch value {
            case .string(let text): text
            case .int(let number): String(number)
            default: nil
            }
        guard let id, ArticleID.isValid(id) else {
            throw Refusal(
                code: .badID,
                reason: "An id is 1 to \(WireLimits.idBytes) letters, digits, '.', '_' or '-', "
                    + "beginning with a letter or digit; leave it out to get one.")
        }
        return id
    }

    /// A name, or an object with `name` and `url`; a domain alone serves as `url`.
    mutating func publisher(limit: Int) throws(Refusal) -> Article.Publisher? {
        var publisher: Article.Publisher?
        if let (name, value) = take(.publisher) {
            if let text = value.string {
                publisher = Article.Publisher(name: try checked(text, name: name, limit: limit))
            } else if value["name"]?.string != nil || value["url"]?.string != nil {
                publisher = Article.Publisher(
                    name: try value["name"]?.string.map { text throws(Refusal) in
                        try checked(text, name: name, limit: limit)
                    },
                    url: try value["url"]?.string.map { text throws(Refusal) in
                        try checked(text, name: name, limit: limit)
                    })
            } else {
                unread[name] = value
            }
        }
        if let domain = try text(.publisherDomain, limit: limit), publisher?.url == nil {
            publisher = Article.Publisher(name: publisher?.name, url: domain)
        }
        return publisher
    }

    /// Text, an object with a `name`, or a list of either, joined by commas.
    mutating func author(limit: Int) throws(Refusal) -> String? {
        guard let (name, value) = take(.author) else { return nil }
        let people: [JSONValue] = if case .array(let list) = value { list } else { [value] }
        let authors = people.compactMap { $0.string ?? $0["name"]?.string }.filter { !$0.isBlank }
        guard !authors.isEmpty else {
            if !people.isEmpty { unread[name] = value }
            return nil
        }
        return try checked(authors.joined(separator: ", "), name: name, limit: limit)
    }

    private func checked(_ text: String, name: String, limit: Int) throws(Refusal) -> String {
        guard text.utf8.count <= limit else {
            throw Refusal(code: .tooLarge, reason: "\(name) has more than \(limit) bytes.")
        }
        guard text.utf8.withContiguousStorageIfAvailable({ !$0.contains(0) }) ?? !text.utf8.contains(0) else {
            throw Refusal(code: .notAnArticle, reason: "\(name) holds a NUL character; send text only.")
        }
        return text
    }
}
