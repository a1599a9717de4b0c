import Wire

extension StoryFilter {
    /// - Throws: `BadField` for a value that is not one of the field's.
    public init(_ query: QueryFields) throws(BadField) {
        if let text = query["q"] { words = try Self.words(text) }
        if let code = query["country"] {
            guard code.utf8.count == 2, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
                throw BadField(field: "country", takes: "a country's two capital letters, as in GB")
            }
            country = code
        }
        if let text = query["type"] {
            guard let type = IncidentType(rawValue: text) else {
                throw BadField(
                    field: "type", takes: "one of \(Self.list(IncidentType.allCases.map(\.rawValue)))")
            }
            self.type = type
        }
        if let text = query["class"] {
            guard let group = OutletGroup(rawValue: text) else {
                throw BadField(
                    field: "class", takes: "one of \(Self.list(OutletGroup.allCases.map(\.rawValue)))")
            }
            self.group = group
        }
        if let text = query["contested"] {
            guard text == "1" else { throw BadField(field: "contested", takes: "1, or nothing") }
            isContestedOnly = true
        }
        from = try Self.day(query, "from")
        to = try Self.day(query, "to")
        limit = try query.number("limit", 1...Self.maximumLimit, standard: Self.standardLimit)
        if let text = query["cursor"] {
            guard let cursor = StoryCursor(text) else {
                throw BadField(field: "cursor", takes: "the 'next' of an earlier answer")
            }
            self.cursor = cursor
        }
    }

    /// As fields of a query, without the place in the list.
    var fields: [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        if !words.isEmpty { fields.append(("q", words.joined(separator: " "))) }
        if let country { fields.append(("country", country)) }
        if let type { fields.append(("type", type.rawValue)) }
        if let group { fields.append(("class", group.rawValue)) }
        if isContestedOnly { fields.append(("contested", "1")) }
        if let from { fields.append(("from", from.description)) }
        if let to { fields.append(("to", to.description)) }
        if limit != Self.standardLimit { fields.append(("limit", String(limit))) }
        return fields
    }

    private static func words(_ text: String) throws(BadField) -> [String] {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard text.utf8.count <= maximumTextBytes, words.count <= maximumWords, !text.utf8.contains(0) else {
            throw BadField(field: "q", takes: "at most \(maximumWords) words and \(maximumTextBytes) bytes")
        }
        return words
    }

    private static func day(_ query: QueryFields, _ field: String) throws(BadField) -> CivilDate? {
        guard let text = query[field] else { return nil }
        guard text.utf8.count == 10, let day = CivilDate(iso: text) else {
            throw BadField(field: field, takes: "a day, as in 2005-05-17")
        }
        return day
    }

    private static func list(_ values: [String]) -> String { values.joined(separator: ", ") }
}
