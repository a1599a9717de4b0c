import Language
import Wire

extension ClaimLexicon {
    /// Reads the module's resource files.
    /// - Throws: `ResourceError` where a file is missing or malformed.
    static func bundled() throws(ResourceError) -> ClaimLexicon {
        var lexicon = ClaimLexicon()
        try lexicon.readVerbs()
        try lexicon.readNouns()
        for row in try ResourceFolder.module.rows("speakers.tsv", columns: 2) {
            lexicon.speakers[WordID(row[0])] = try row.value(1, "kind", SpeakerKinds.init(names:))
        }
        for row in try ResourceFolder.module.rows("titles.tsv", columns: 2) {
            lexicon.titles[WordID(row[0])] = Title(sex: try row.value(1, "sex", Title.Sex.init(rawValue:)))
        }
        for row in try ResourceFolder.module.rows("offices.tsv", columns: 2) {
            lexicon.offices[WordID(row[0])] = try row.value(1, "kind", Office.init(rawValue:))
        }
        for row in try ResourceFolder.module.rows("adverbial-words.tsv", columns: 2) {
            lexicon.adverbials[WordID(row[0])] = try row.value(1, "kind", Adverbial.init(rawValue:))
        }
        lexicon.tallies = try TallyWords()
        return lexicon
    }

    private mutating func readVerbs() throws(ResourceError) {
        for row in try ResourceFolder.module.rows("cue-verbs.tsv", columns: 8) {
            let verb = CueVerb(
                class: try row.value(5, "class", CueVerb.Class.init(rawValue:)),
                frames: try row.value(6, "frame", CueFrames.init(names:)),
                stance: try row.value(7, "stance", Claim.Stance.init(rawValue:)))
            for form in row.fields[..<5] { verbs[WordID(form)] = verb }
        }
    }

    private mutating func readNouns() throws(ResourceError) {
        nouns = try Self.words(of: "cue-nouns.tsv")
        adjectives = try Self.words(of: "cue-adjectives.tsv")
    }

    private static func words(of file: String) throws(ResourceError) -> WordTable<CueNoun> {
        var table = WordTable<CueNoun>()
        for row in try ResourceFolder.module.rows(file, columns: 3) {
            table[WordID(row[0])] = CueNoun(
                frames: try row.value(1, "frame", CueFrames.init(names:)),
                stance: try row.value(2, "stance", Claim.Stance.init(rawValue:)))
        }
        return table
    }
}
