import Foundation
import Language

/// The word lists of the content model, read once from the module's resources.
struct PageLexicon: Sendable {
    /// What the words of a class or id say of an element's role.
    var hints: [WordID: ElementHint] = [:]
    /// Openings and whole texts of blocks that belong to the site, not to the article.
    var phrases = PhraseTable()
    var fields = FieldTable()
    /// schema.org types that stand for an article.
    var articleTypes: Set<WordID> = []
    /// Month by name or abbreviation, 1 to 12.
    var months: [WordID: Int] = [:]

    static let standard: PageLexicon = {
        do { return try PageLexicon() } catch { preconditionFailure("\(error)") }
    }()

    init() throws {
        for row in try ResourceTable.rows("element-hints", columns: 2) {
            guard let hint = ElementHint.named(row[1]) else { throw row.error("unknown role '\(row[1])'") }
            hints[WordID(row[0])] = hint
        }
        for row in try ResourceTable.rows("boilerplate-phrases", columns: 2) {
            guard let scope = PhraseTable.Scope(rawValue: row[1]) else {
                throw row.error("unknown scope '\(row[1])'")
            }
            phrases.add(row[0], scope)
        }
        for row in try ResourceTable.rows("metadata-fields", columns: 3) {
            guard let field = FieldTable.Field(rawValue: row[1]), let rank = Int(row[2]) else {
                throw row.error("unknown field '\(row[1])' or rank '\(row[2])'")
            }
            fields.add(name: row[0], field, rank: rank)
        }
        for row in try ResourceTable.rows("social-networks", columns: 1) { phrases.addNetwork(row[0]) }
        for row in try ResourceTable.rows("article-types", columns: 1) { articleTypes.insert(WordID(row[0])) }
        for row in try ResourceTable.rows("months", columns: 2) {
            guard let month = Int(row[1]) else { throw row.error("'\(row[1])' is no month") }
            months[WordID(row[0])] = month
        }
    }
}
