import Language

/// The words of `word-roles.tsv`. A class, so that every sentence can hold it at the cost of one reference.
final class WordRoles: Sendable {
    enum Role: String, CaseIterable {
        case control, conjunction, subordinator, partOfDay, partitive, locative, site, unreal, period
        case implicative, anybody, label, superseded
    }

    let control, conjunction, subordinator, partOfDay, partitive, locative, site: WordSet
    let unreal, period, implicative, anybody, label, superseded: WordSet

    init() throws {
        let table = try Resource.table("word-roles.tsv", columns: 2...2)
        var sets: [Role: WordSet] = [:]
        for row in table.rows {
            guard let role = Role(rawValue: row.fields[0]) else {
                throw table.malformed(row, "unknown role: \(row.fields[0])")
            }
            for word in Resource.words(row.fields[1]) { sets[role, default: []].insert(word) }
        }
        control = sets[.control] ?? []
        conjunction = sets[.conjunction] ?? []
        subordinator = sets[.subordinator] ?? []
        partOfDay = sets[.partOfDay] ?? []
        partitive = sets[.partitive] ?? []
        locative = sets[.locative] ?? []
        site = sets[.site] ?? []
        unreal = sets[.unreal] ?? []
        period = sets[.period] ?? []
        implicative = sets[.implicative] ?? []
        anybody = sets[.anybody] ?? []
        label = sets[.label] ?? []
        superseded = sets[.superseded] ?? []
    }
}
