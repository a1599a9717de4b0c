import Language
import Wire

/// The words of `measures.tsv`, `toll-nouns.tsv` and `person-nouns.tsv`.
struct MeasureLexicon: Sendable {
    /// How the counted stands to the word.
    enum Role: String { case object, subject, complement, noun, lives }

    /// Verbs whose object is counted ("killed 12").
    private(set) var object = WordTable<Measure>()
    /// Verbs whose subject is counted ("12 died").
    private(set) var subject = WordTable<Measure>()
    /// Words after the number ("12 dead").
    private(set) var complement = WordTable<Measure>()
    /// Nouns that are counted, or that govern the counted ("12 deaths", "the deaths of 12").
    private(set) var noun = WordTable<Measure>()
    /// Verbs that take lives.
    private(set) var lives: WordSet = []
    private(set) var tolls = PhraseTable<Measure>()
    private(set) var people: WordSet = []

    init() throws {
        let measures = try Resource.table("measures.tsv", columns: 3...3)
        for row in measures.rows {
            guard let measure = Measure(rawValue: row.fields[0]),
                let role = Role(rawValue: row.fields[1])
            else { throw measures.malformed(row, "a measure and a role are needed") }
            for word in Resource.words(row.fields[2]) {
                switch role {
                case .object: object[word] = measure
                case .subject: subject[word] = measure
                case .complement: complement[word] = measure
                case .noun: noun[word] = measure
                case .lives: lives.insert(word)
                }
            }
        }
        let tolls = try Resource.table("toll-nouns.tsv", columns: 2...2)
        for row in tolls.rows {
            guard let measure = Measure(rawValue: row.fields[1]) else {
                throw tolls.malformed(row, "'\(row.fields[1])' is no measure")
            }
            self.tolls.insert(Resource.words(row.fields[0]), measure)
        }
        for row in try Resource.table("person-nouns.tsv", columns: 1...1).rows {
            people.insert(WordID(row.fields[0]))
        }
    }
}
