import Foundation

/// The names under which scrapers send the fields of an article, from `Resources/fields.tsv`.
public struct FieldNames: Sendable {
    /// By field, the best name first.
    let names: [ArticleField: [String]]

    /// The names that ship with Dateline.
    /// - Throws: `FieldNamesError` where the resource is missing or broken.
    public static func standard() throws -> FieldNames {
        let url = Bundle.module.bundleURL.appending(path: "Resources/fields.tsv")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else {
            throw FieldNamesError(
                line: 0, reason: "fields.tsv is missing beside the program; install Dateline again")
        }
        return try FieldNames(table: text)
    }

    /// Reads a table of field and name, separated by a tab; `#` begins a comment line.
    /// - Throws: `FieldNamesError` with the line and the reason.
    init(table: String) throws {
        var names: [ArticleField: [String]] = [:]
        for (index, line) in table.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty && !line.hasPrefix("#") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count == 2, !columns[1].isEmpty else {
                throw FieldNamesError(line: index + 1, reason: "needs two columns, field and name")
            }
            guard let field = ArticleField(rawValue: String(columns[0])) else {
                throw FieldNamesError(line: index + 1, reason: "'\(columns[0])' is no field of an article")
            }
            names[field, default: []].append(String(columns[1]))
        }
        self.names = names
    }
}
