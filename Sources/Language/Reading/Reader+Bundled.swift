import Foundation

extension Reader {
    private static let shared = Result<Reader, ResourceError> { () throws(ResourceError) in try Reader() }

    /// The reader with the resource files of this module, loaded once.
    /// - Throws: `ResourceError` where a file is missing or malformed.
    public static func bundled() throws(ResourceError) -> Reader { try shared.get() }

    /// Loads the resource files of this module.
    private init() throws(ResourceError) {
        var words = TokenizerLexicon()
        let abbreviations = try Self.table("abbreviations.tsv", columns: 2)
        for row in abbreviations.rows {
            guard let kind = Abbreviation(rawValue: row.fields[1]) else {
                throw abbreviations.malformed(row, "unknown kind of abbreviation: \(row.fields[1])")
            }
            words.abbreviations[WordID(row.fields[0])] = kind
        }
        words.domains = try Self.set("domains.tsv")
        words.elisions = try Self.set("elisions.tsv")
        words.starters = try Self.set("starters.tsv")
        let tokenizer = Tokenizer(lexicon: words)

        var structure = StructureLexicon()
        structure.agencies = try Self.set("agencies.tsv")
        structure.nameJoiners = try Self.set("name-joiners.tsv")
        structure.dateWords = try Self.set("date-words.tsv")
        structure.domains = words.domains
        let captionMarks = try Self.table("caption-marks.tsv", columns: 2)
        for row in captionMarks.rows {
            guard let weight = Int(row.fields[1]) else {
                throw captionMarks.malformed(row, "the weight is no number: \(row.fields[1])")
            }
            structure.captionMarks.insert(tokenizer.words(of: row.fields[0]), weight)
        }
        let bylineMarks = try Self.table("byline-marks.tsv", columns: 2)
        for row in bylineMarks.rows {
            guard ["name", "any"].contains(row.fields[1]) else {
                throw bylineMarks.malformed(row, "neither `name` nor `any`: \(row.fields[1])")
            }
            structure.bylineMarks.insert(tokenizer.words(of: row.fields[0]), row.fields[1] == "any")
        }
        self.init(tokenizer: tokenizer, structure: structure)
    }

    private static func url(_ file: String) -> URL {
        Bundle.module.bundleURL.appending(path: "Resources").appending(path: file)
    }

    private static func table(_ file: String, columns: Int) throws(ResourceError) -> ResourceTable {
        try ResourceTable(contentsOf: url(file), columns: columns...columns)
    }

    private static func set(_ file: String) throws(ResourceError) -> WordSet {
        WordSet(try table(file, columns: 1).rows.map { WordID($0.fields[0]) })
    }
}
