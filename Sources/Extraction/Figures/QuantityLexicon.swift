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
        let qualifiers = try Resource.table("qualifiers.tsv", columns: 3...3)
        for row in qualifiers.rows {
            guard let qualifier = Qualifier(rawValue: row.fields[1]) else {
                throw qualifiers.malformed(row, "'\(row.fields[1])' is no qualifier")
            }
            if let first = Resource.words(row.fields[0]).first { starters.insert(first) }
            switch row.fields[2] {
            case "before": before.insert(Resource.words(row.fields[0]), qualifier)
            case "after": after.insert(Resource.words(row.fields[0]), qualifier)
            default: throw qualifiers.malformed(row, "the side must be before or after")
            }
        }
        let plurals = try Resource.table("vague-plurals.tsv", columns: 3...3)
        for row in plurals.rows {
            guard let qualifier = Qualifier(rawValue: row.fields[1]), let low = Int(row.fields[2])
            else { throw plurals.malformed(row, "a qualifier and a number are needed") }
            if let first = Resource.words(row.fields[0]).first { starters.insert(first) }
            vaguePlurals.insert(
                Resource.words(row.fields[0]), VaguePlural(qualifier: qualifier, low: low))
        }
        for row in try Resource.table("units.tsv", columns: 1...1).rows {
            units.insert(WordID(row.fields[0]))
        }
    }
}
