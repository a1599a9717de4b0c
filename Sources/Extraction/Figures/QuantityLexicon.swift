import Language
import Wire

/// The words of `qualifiers.tsv`, `vague-plurals.tsv` and `units.tsv`.
struct QuantityLexicon: Sendable {
    struct VaguePlural: Sendable {
        var qualifier: Qualifier
        var low: Int
    }

    private(set) var before = PhraseTable<Qualifier>()
    private(set) var after = PhraseTable<Qualifier>()
    private(set) var vaguePlurals = PhraseTable<VaguePlural>()
    private(set) var units: WordSet = []
    /// Words with which a hedge or a vague plural begins.
    private(set) var starters: WordSet = ["between", "from", "a", "an"]

    init() throws {
        for row in try ResourceFolder.module.rows("qualifiers.tsv", columns: 3) {
            let phrase = WordID.words(of: row[0])
            let qualifier = try row.value(1, "qualifier", Qualifier.init(rawValue:))
            if let first = phrase.first { starters.insert(first) }
            switch row[2] {
            case "before": before.insert(phrase, qualifier)
            case "after": after.insert(phrase, qualifier)
            default: throw row.malformed("the side must be before or after")
            }
        }
        for row in try ResourceFolder.module.rows("vague-plurals.tsv", columns: 3) {
            let phrase = WordID.words(of: row[0])
            if let first = phrase.first { starters.insert(first) }
            vaguePlurals.insert(
                phrase,
                VaguePlural(
                    qualifier: try row.value(1, "qualifier", Qualifier.init(rawValue:)),
                    low: try row.value(2, "number") { Int($0) }))
        }
        units = try ResourceFolder.module.words("units.tsv")
    }
}
