import Language

/// The words of `name-words.tsv`, and titles before persons' names. A class, so that every name is read at
/// the cost of one reference.
final class NameLexicon: Sendable {
    struct Kinds: NamedOptions, Sendable {
        let rawValue: UInt8

        static let organization = Kinds(rawValue: 1 << 0)
        static let media = Kinds(rawValue: 1 << 1)
        static let site = Kinds(rawValue: 1 << 2)
        static let body = Kinds(rawValue: 1 << 3)
        static let area = Kinds(rawValue: 1 << 4)
        static let none = Kinds(rawValue: 1 << 5)
        static let joiner = Kinds(rawValue: 1 << 6)
        static let institution = Kinds(rawValue: 1 << 7)

        static let names: [String: Kinds] = [
            "organization": .organization, "media": .media, "site": .site, "body": .body,
            "area": .area, "none": .none, "joiner": .joiner, "institution": .institution,
        ]
    }

    private let kinds: WordTable<Kinds>
    let titles: WordSet

    init() throws {
        var kinds = WordTable<Kinds>()
        for row in try ResourceFolder.module.rows("name-words.tsv", columns: 2) {
            let word = WordID(row[0])
            let kind = try row.value(1, "kind", Kinds.init(names:))
            kinds[word] = (kinds[word] ?? []).union(kind)
        }
        titles = try ResourceFolder.module.words("titles.tsv", columns: 2)
        self.kinds = kinds
    }

    func `is`(_ word: WordID, _ kind: Kinds) -> Bool {
        kinds[word].map { !$0.isDisjoint(with: kind) } ?? false
    }
}
