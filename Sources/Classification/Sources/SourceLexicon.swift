import Language
import Wire

/// The tables from which types and countries of cited sources follow. A class, so that every reader can hold
/// it at the cost of one reference.
final class SourceLexicon: Sendable {
    /// `countries.tsv`. A name in capitals only counts in capitals.
    struct CountryWord: Sendable {
        var country: String
        var isCapitals: Bool
    }

    /// `linking.tsv`: words that end a noun phrase or carry no meaning in it.
    enum Link: String, Sendable {
        case preposition, boundary, determiner
    }

    /// Speakers, bodies, outlets and countries in one table, by number: one walk finds them all.
    let phrases: PhraseTable<Int32>
    /// What the values of `phrases` stand for: a match copies a number, and no names.
    let entries: [PhraseEntry]
    let anonymity: PhraseTable<Bool>
    let links: WordTable<Link>

    /// Reads the module's tables; `registry` gives the names of outlets.
    init(reader: Reader, registry: Registry) throws(ResourceError) {
        var table = PhraseEntryTable(reader: reader)
        try table.readSpeakers()
        try table.readBodies()
        try table.readCountries()
        table.add(registry)
        phrases = table.phrases
        entries = table.entries
        var anonymity = PhraseTable<Bool>()
        for row in try ResourceFolder.module.rows("anonymity.tsv", columns: 1) {
            anonymity.insert(reader.words(of: row[0]), true)
        }
        self.anonymity = anonymity
        var links = WordTable<Link>()
        for row in try ResourceFolder.module.rows("linking.tsv", columns: 2) {
            links[WordID(row[0])] = try row.value(1, "kind of linking word", Link.init(rawValue:))
        }
        self.links = links
    }

    /// What a token holds together; "WHO" is a body and no pronoun.
    func link(_ token: Token) -> Link? {
        token.shape.contains(.allCaps) && token.end - token.start > 1 ? nil : links[token.word]
    }

    /// The longest phrase at a token that is a speaker's word.
    func speaker(in tokens: [Token], at token: Int, before end: Int) -> PhraseTable<SpeakerWord>.Match? {
        var found: PhraseTable<SpeakerWord>.Match?
        phrases.forEachMatch(in: tokens, at: token, before: end) { entry, end in
            if let word = entries[Int(entry)].speaker { found = .init(value: word, tokens: token..<end) }
        }
        return found
    }

    /// The longest phrase at a token that names an outlet, by its index in the registry.
    func outlet(in tokens: [Token], at token: Int, before end: Int) -> PhraseTable<Int>.Match? {
        var found: PhraseTable<Int>.Match?
        phrases.forEachMatch(in: tokens, at: token, before: end) { entry, end in
            if let outlet = entries[Int(entry)].outlet { found = .init(value: outlet, tokens: token..<end) }
        }
        return found
    }
}
