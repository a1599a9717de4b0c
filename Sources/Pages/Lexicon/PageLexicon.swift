import Language

/// The word lists of the content model, read once from the module's resources.
struct PageLexicon: Sendable {
    /// What the words of a class or id say of an element's role.
    var hints: [WordID: ElementHint] = [:]
    /// Openings and whole texts of blocks that belong to the site, not to the article.
    var phrases = BoilerplatePhrases()
    var voice = SiteVoice()
    var fields = FieldTable()
    /// schema.org types that stand for an article.
    var articleTypes: WordSet = []
    /// Month by name or abbreviation, 1 to 12.
    var months: [WordID: Int] = [:]
    var bylineWords: [WordID: BylineWord] = [:]

    static let standard: PageLexicon = {
        do { return try PageLexicon() } catch { preconditionFailure("\(error)") }
    }()

    init() throws(ResourceError) {
        for row in try ResourceFolder.module.rows("element-hints.tsv", columns: 2) {
            hints[WordID(row[0])] = try row.value(1, "role", ElementHint.named)
        }
        for row in try ResourceFolder.module.rows("boilerplate-phrases.tsv", columns: 2) {
            phrases.add(row[0], try row.value(1, "scope", BoilerplatePhrases.Scope.init(rawValue:)))
        }
        for row in try ResourceFolder.module.rows("site-voice.tsv", columns: 2) {
            voice.add(row[0], try row.value(1, "topic", SiteVoice.Topic.init(rawValue:)))
        }
        for row in try ResourceFolder.module.rows("byline-words.tsv", columns: 2) {
            bylineWords[WordID(row[0])] = try row.value(1, "role", BylineWord.init(rawValue:))
        }
        for row in try ResourceFolder.module.rows("metadata-fields.tsv", columns: 3) {
            fields.add(
                name: row[0], try row.value(1, "field", FieldTable.Field.init(rawValue:)),
                rank: try row.value(2, "rank") { Int($0) })
        }
        phrases.networks = try ResourceFolder.module.words("social-networks.tsv")
        articleTypes = try ResourceFolder.module.words("article-types.tsv")
        for row in try ResourceFolder.module.rows("months.tsv", columns: 2) {
            months[WordID(row[0])] = try row.value(1, "month") { Int($0) }
        }
    }
}
