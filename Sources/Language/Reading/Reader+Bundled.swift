extension Reader {
    private static let shared = Result<Reader, ResourceError> { () throws(ResourceError) in try Reader() }

    /// The reader with the resource files of this module, loaded once.
    /// - Throws: `ResourceError` where a file is missing or malformed.
    public static func bundled() throws(ResourceError) -> Reader { try shared.get() }

    private init() throws(ResourceError) {
        let tokenizer = try Tokenizer.bundled()
        self.init(
            tokenizer: tokenizer, structure: try StructureLexicon.bundled(tokenizer),
            tagger: try Tagger.bundled())
    }
}

extension Tokenizer {
    /// The tokenizer alone, for those who train models.
    package static func bundled() throws(ResourceError) -> Tokenizer {
        var words = TokenizerLexicon()
        for row in try ResourceFolder.module.rows("abbreviations.tsv", columns: 2) {
            words.abbreviations[WordID(row[0])] = try row.value(
                1, "kind of abbreviation", Abbreviation.init(rawValue:))
        }
        words.domains = try ResourceFolder.module.words("domains.tsv")
        words.elisions = try ResourceFolder.module.words("elisions.tsv")
        words.starters = try ResourceFolder.module.words("starters.tsv")
        return Tokenizer(lexicon: words)
    }
}

extension Tagger {
    static func bundled() throws(ResourceError) -> Tagger {
        let resources = ResourceFolder.module
        return try Tagger(
            ModelFile(resources.bytes("tagger.model"), file: "tagger.model"),
            forms: WordForms(resources.bytes("words.forms"), file: "words.forms"), name: "tagger.model")
    }
}

extension StructureLexicon {
    static func bundled(_ tokenizer: Tokenizer) throws(ResourceError) -> StructureLexicon {
        var lexicon = StructureLexicon()
        lexicon.agencies = try ResourceFolder.module.words("agencies.tsv")
        lexicon.nameJoiners = try ResourceFolder.module.words("name-joiners.tsv")
        lexicon.dateWords = try ResourceFolder.module.words("date-words.tsv")
        lexicon.domains = tokenizer.lexicon.domains
        for row in try ResourceFolder.module.rows("caption-marks.tsv", columns: 2) {
            lexicon.captionMarks.insert(tokenizer.words(of: row[0]), try row.value(1, "weight") { Int($0) })
        }
        for row in try ResourceFolder.module.rows("byline-marks.tsv", columns: 2) {
            guard ["name", "any"].contains(row[1]) else {
                throw row.malformed("neither `name` nor `any`: \(row[1])")
            }
            lexicon.bylineMarks.insert(tokenizer.words(of: row[0]), row[1] == "any")
        }
        return lexicon
    }
}
