import Language
import Wire

/// The patterns of `cues.tsv` and `register.tsv` by their first words, and the word lists that quotations and
/// contrasts need. Words are numbered, so that a text is looked up once and then compared by number.
final class CueLexicon: Sendable {
    /// The number of each word of a pattern; 0 stands for all others.
    let vocabulary: WordTable<UInt16>
    /// Grouped by their first words, in the order of the files.
    let patterns: [CuePattern]
    /// By a word's number: the patterns that begin with it.
    let starts: [Range<Int>]
    let elements: [CuePattern.Element]
    /// Numbers of the words of all elements.
    let members: [UInt16]
    /// Words before a quotation that make it a title or name.
    let naming: WordSet
    /// Verbs before a quotation that make it their subject's label for something.
    let labelling: WordSet
    /// Words inside a quotation that make it speech.
    let clause: WordSet

    init() throws(ResourceError) {
        let quotations = try ResourceFolder.module.rows("quotations.tsv", columns: 2)
        func words(_ kind: String) -> WordSet {
            WordSet(quotations.filter { $0[1] == kind }.map { WordID($0[0]) })
        }
        naming = words("naming")
        labelling = words("labelling")
        clause = words("clause")
        var reader = CuePatternReader()
        try reader.read("cues.tsv") { row throws(ResourceError) in
            .cue(try row.value(0, "kind of cue", Framing.Cue.Kind.init(rawValue:)))
        }
        try reader.read("register.tsv") { row throws(ResourceError) in
            try row.value(0, "side", CueMark.init(side:))
        }
        vocabulary = reader.vocabulary
        elements = reader.elements
        members = reader.members
        var patterns: [CuePattern] = []
        starts = reader.starting.map { group in
            patterns += group
            return patterns.count - group.count..<patterns.count
        }
        self.patterns = patterns
    }
}
