import Language

/// The words of `tally-words.tsv`, and the words of `measures.tsv` that say what happened to those counted. A
/// class, so that the lexicon that holds it stays small.
final class TallyWords: Sendable {
    enum Role: String { case count, of, give, tally, show, link }

    /// Verbs whose object is counted.
    let counting: WordSet
    /// Verbs that take what is counted after "of".
    let speaking: WordSet
    /// Verbs whose object is a tally.
    let giving: WordSet
    /// Nouns for the number itself.
    let tallies: WordSet
    /// Verbs between a tally and its number.
    let showing: WordSet
    /// Words between a tally and its number.
    let links: WordSet
    /// Every verb and noun from which a number can hang.
    let cues: WordSet
    /// "dead", "injured", "cases".
    let outcomes: WordSet
    /// "dozens", "hundreds".
    let vaguePlurals: WordSet

    /// - Throws: `ResourceError` where a file is missing or malformed.
    init() throws(ResourceError) {
        var sets: [Role: [WordID]] = [:]
        for row in try ResourceFolder.module.rows("tally-words.tsv", columns: 2) {
            sets[try row.value(0, "role", Role.init(rawValue:)), default: []] += WordID.words(of: row[1])
        }
        var outcomes: [WordID] = []
        for row in try ResourceFolder.module.rows("measures.tsv", columns: 3) {
            if ["object", "complement", "noun"].contains(row[1]) { outcomes += WordID.words(of: row[2]) }
        }
        let plurals = try ResourceFolder.module.rows("vague-plurals.tsv", columns: 3)
        func words(_ role: Role) -> WordSet { WordSet(sets[role] ?? []) }
        counting = words(.count)
        speaking = words(.of)
        giving = words(.give)
        tallies = words(.tally)
        showing = words(.show)
        links = words(.link)
        cues = WordSet([.count, .of, .give, .tally].flatMap { sets[$0] ?? [] })
        self.outcomes = WordSet(outcomes)
        vaguePlurals = WordSet(plurals.compactMap { WordID.words(of: $0[0]).last })
    }

    /// Without words.
    init(empty: Void) {
        (counting, speaking, giving, tallies, showing) = ([], [], [], [], [])
        (links, cues, outcomes, vaguePlurals) = ([], [], [], [])
    }
}
