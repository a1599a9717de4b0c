import Language

/// The words of `word-roles.tsv`. A class, so that every sentence can hold it at the cost of one reference.
final class WordRoles: Sendable {
    enum Role: String, CaseIterable {
        case control, conjunction, subordinator, partOfDay, partitive, locative, site, unreal, period
        case implicative, anybody, label, superseded, instrument, forces, state, stance, owner, change
        case stative, habitual, denial, everybody, counterpart, cessation, fiction
    }

    let control, conjunction, subordinator, partOfDay, partitive, locative, site: WordSet
    let unreal, period, implicative, anybody, label, superseded: WordSet
    let instrument, forces, state, stance, owner, change, stative, habitual, denial: WordSet
    let everybody, counterpart, cessation, fiction: WordSet

    init() throws {
        var sets: [Role: WordSet] = [:]
        for row in try ResourceFolder.module.rows("word-roles.tsv", columns: 2) {
            let role = try row.value(0, "role", Role.init(rawValue:))
            for word in WordID.words(of: row[1]) { sets[role, default: []].insert(word) }
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
        instrument = sets[.instrument] ?? []
        forces = sets[.forces] ?? []
        state = sets[.state] ?? []
        stance = sets[.stance] ?? []
        owner = sets[.owner] ?? []
        change = sets[.change] ?? []
        stative = sets[.stative] ?? []
        habitual = sets[.habitual] ?? []
        denial = sets[.denial] ?? []
        everybody = sets[.everybody] ?? []
        counterpart = sets[.counterpart] ?? []
        cessation = sets[.cessation] ?? []
        fiction = sets[.fiction] ?? []
    }
}
