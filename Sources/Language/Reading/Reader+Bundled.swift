extension Reader {
    private static let shared = Result<Reader, ResourceError> { () throws(ResourceError) in try Reader() }

    /// The reader with the resource files of this module, loaded once.
    /// - Throws: `ResourceError` where a file is missing or malformed.
    public static func bundled() throws(ResourceError) -> Reader { try shared.get() }

    private init() throws(ResourceError) {
        let tokenizer = try Tokenizer.bundled()
        self.init(
            tokenizer: tokenizer, structure: try StructureLexicon.bundled(tokenizer),
            tagger: try Tagger(
                BundledResources.model("tagger.model"), forms: BundledResources.wordForms(),
                name: "tagger.model"))
    }
}

extension Tokenizer {
    /// The tokenizer alone, for those who train models.
    package static func bundled() throws(ResourceError) -> Tokenizer {
        var words = TokenizerLexicon()
        let abbreviations = try BundledResources.table("abbreviations.tsv", columns: 2)
        for row in abbreviations.rows {
            guard let kind = Abbreviation(rawValue: row.fields[1]) else {
                throw abbreviations.malformed(row, "unknown kind of abbreviation: \(row.fields[1])")
            }
            words.abbreviations[WordID(row.fields[0])] = kind
        }
        words.domains = try BundledResources.set("domains.tsv")
        words.elisions = try BundledResources.set("elisions.tsv")
        words.starters = try BundledResources.set("starters.tsv")
        return Tokenizer(lexicon: words)
    }
}

extension StructureLexicon {
    static func bundled(_ tokenizer: Tokenizer) throws(ResourceError) -> StructureLexicon {
        var lexicon = StructureLexicon()
        lexicon.agencies = try BundledResources.set("agencies.tsv")
        lexicon.nameJoiners = try BundledResources.set("name-joiners.tsv")
        lexicon.dateWords = try BundledResources.set("date-words.tsv")
        lexicon.domains = tokenizer.lexicon.domains
        let captionMarks = try BundledResources.table("caption-marks.tsv", columns: 2)
        for row in captionMarks.rows {
            guard let weight = Int(row.fields[1]) else {
                throw captionMarks.malformed(row, "the weight is no number: \(row.fields[1])")
            }
            lexicon.captionMarks.insert(tokenizer.words(of: row.fields[0]), weight)
        }
        let bylineMarks = try BundledResources.table("byline-marks.tsv", columns: 2)
        for row in bylineMarks.rows {
            guard ["name", "any"].contains(row.fields[1]) else {
                throw bylineMarks.malformed(row, "neither `name` nor `any`: \(row.fields[1])")
            }
            lexicon.bylineMarks.insert(tokenizer.words(of: row.fields[0]), row.fields[1] == "any")
        }
        return lexicon
    }
}
