/// Checks and tidies the value of a field.
enum FieldText {
    /// `nil` where the value cannot be one of the field.
    static func clean(_ value: String, for field: FieldTable.Field, dates: DateText) -> String? {
        var collapsed = CollapsedText()
        collapsed.append(Array(value.utf8.prefix(4 * PageLimits.fieldBytes))[...])
        let text = PlainText.plain(collapsed.string(limitBytes: PageLimits.fieldBytes))
        guard !text.isEmpty else { return nil }
        switch field {
        case .headline: return text
        case .publisher: return isAddress(text) || text.utf8.count > 120 ? nil : text
        case .author: return author(text)
        case .datePublished: return dates.iso(text)
        case .inLanguage: return language(text)
        case .canonicalURL: return text.hasPrefix("http://") || text.hasPrefix("https://") ? text : nil
        }
    }

    private static func isAddress(_ text: String) -> Bool {
        text.contains("://") || text.hasPrefix("www.") || text.hasPrefix("@") || text.hasPrefix("/")
    }

    private static func author(_ text: String) -> String? {
        guard !isAddress(text), text.utf8.count <= 200 else { return nil }
        let words = text.split(separator: " ")
        guard let first = words.first, words.count > 1, first.lowercased() == "by" || first == "By:" else {
            return text
        }
        return words.dropFirst().joined(separator: " ")
    }

    /// "en_US" and "EN-us" become "en-US".
    private static func language(_ text: String) -> String? {
        let parts = text.split { $0 == "_" || $0 == "-" }
        guard let language = parts.first, (2...3).contains(language.utf8.count),
            parts.allSatisfy({
                $0.utf8.count <= 8 && $0.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
            })
        else { return nil }
        let rest = parts.dropFirst().map { $0.utf8.count == 2 ? $0.uppercased() : String($0) }
        return ([language.lowercased()] + rest).joined(separator: "-")
    }
}
