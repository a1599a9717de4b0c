import Language
import Wire

extension ClaimLexicon {
    /// Reads the module's resource files.
    /// - Throws: `ResourceError` where a file is missing or malformed.
    static func bundled() throws -> ClaimLexicon {
        var lexicon = ClaimLexicon()
        try lexicon.readVerbs(Resource.table("cue-verbs.tsv", columns: 8...8))
        try lexicon.readNouns(Resource.table("cue-nouns.tsv", columns: 3...3))
        for (word, kinds) in try named(
            Resource.table("speakers.tsv", columns: 2...2), "kind", SpeakerKinds.init(_:))
        {
            lexicon.speakers[word] = kinds
        }
        for (word, sex) in try named(
            Resource.table("titles.tsv", columns: 2...2), "sex", Title.Sex.init(rawValue:))
        {
            lexicon.titles[word] = Title(sex: sex)
        }
        for (word, kind) in try named(
            Resource.table("adverbial-words.tsv", columns: 2...2), "kind", Adverbial.init(rawValue:))
        {
            lexicon.adverbials[word] = kind
        }
        return lexicon
    }

    private mutating func readVerbs(_ table: ResourceTable) throws {
        for row in table.rows {
            guard let kind = CueVerb.Class(rawValue: row.fields[5]) else {
                throw table.malformed(row, "unknown class: \(row.fields[5])")
            }
            let verb = CueVerb(
                class: kind, frames: try Self.frames(row.fields[6], row, table),
                stance: try Self.stance(row.fields[7], row, table))
            for form in row.fields[..<5] { verbs[WordID(form)] = verb }
        }
    }

    private mutating func readNouns(_ table: ResourceTable) throws {
        for row in table.rows {
            nouns[WordID(row.fields[0])] = CueNoun(
                frames: try Self.frames(row.fields[1], row, table),
                stance: try Self.stance(row.fields[2], row, table))
        }
    }

    private static func frames(
        _ field: String, _ row: ResourceTable.Row, _ table: ResourceTable
    ) throws -> CueFrames {
        guard let frames = CueFrames(field) else {
            throw table.malformed(row, "unknown frame in: \(field)")
        }
        return frames
    }

    private static func stance(
        _ field: String, _ row: ResourceTable.Row, _ table: ResourceTable
    ) throws -> Claim.Stance {
        guard let stance = Claim.Stance(rawValue: field) else {
            throw table.malformed(row, "unknown stance: \(field)")
        }
        return stance
    }

    /// The rows of a table of two columns: a word, and a name from a closed list.
    private static func named<Value>(
        _ table: ResourceTable, _ what: String, _ read: (String) -> Value?
    ) throws -> [(WordID, Value)] {
        try table.rows.map { row in
            guard let value = read(row.fields[1]) else {
                throw table.malformed(row, "unknown \(what): \(row.fields[1])")
            }
            return (WordID(row.fields[0]), value)
        }
    }
}
