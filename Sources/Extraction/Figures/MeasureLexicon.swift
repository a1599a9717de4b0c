import Language
import Wire

/// The words of `measures.tsv`, `toll-nouns.tsv` and `person-nouns.tsv`. A class, so that every sentence can
/// hold it at the cost of one reference.
final class MeasureLexicon: Sendable {
    /// How the counted stands to the word.
    enum Role: String { case object, subject, complement, noun, lives, phrasal, state }

    /// What a verb takes as object, or a preposition as its noun, to give the counted a measure.
    struct Phrasal: Sendable {
        var object: WordID
        var measure: Measure
    }

    /// Verbs whose object is counted ("killed 12").
    let object: WordTable<Measure>
    /// Verbs whose subject is counted ("12 died").
    let subject: WordTable<Measure>
    /// Words after the number ("12 dead").
    let complement: WordTable<Measure>
    /// Nouns that are counted, or that govern the counted ("12 deaths", "the deaths of 12").
    let noun: WordTable<Measure>
    /// Verbs that give their subject a measure with one object only ("took part").
    let phrasal: WordTable<[Phrasal]>
    /// Prepositions that with one noun only say where the counted are ("in hospital").
    let state: WordTable<[Phrasal]>
    /// Verbs that take lives.
    let lives: WordSet
    /// Nouns for a toll; `nil` is the measure of the toll before it ("the union's count").
    let tolls: PhraseTable<Measure?>
    let people: WordSet
    /// Words between a toll and its number.
    let links: WordSet = ["of", "to", "at", "is", "was", "were"]

    init() throws {
        var object = WordTable<Measure>()
        var subject = WordTable<Measure>()
        var complement = WordTable<Measure>()
        var noun = WordTable<Measure>()
        var phrasal = WordTable<[Phrasal]>()
        var state = WordTable<[Phrasal]>()
        var lives: WordSet = []
        var tolls = PhraseTable<Measure?>()
        for row in try ResourceFolder.module.rows("measures.tsv", columns: 3) {
            let measure = try row.value(0, "measure", Measure.init(rawValue:))
            let role = try row.value(1, "role", Role.init(rawValue:))
            if role == .phrasal || role == .state {
                for form in row[2].split(separator: " ") {
                    let parts = form.split(separator: "+")
                    guard parts.count == 2 else { throw row.malformed("forms must be word+object") }
                    let word = WordID(parts[0].utf8)
                    let entry = Phrasal(object: WordID(parts[1].utf8), measure: measure)
                    if role == .phrasal {
                        phrasal[word] = (phrasal[word] ?? []) + [entry]
                    } else {
                        state[word] = (state[word] ?? []) + [entry]
                    }
                }
                continue
            }
            for word in WordID.words(of: row[2]) {
                switch role {
                case .object: object[word] = measure
                case .subject: subject[word] = measure
                case .complement: complement[word] = measure
                case .noun: noun[word] = measure
                case .lives: lives.insert(word)
                case .phrasal, .state: break
                }
            }
        }
        for row in try ResourceFolder.module.rows("toll-nouns.tsv", columns: 2) {
            let measure = row[1] == "same" ? nil : try row.value(1, "measure", Measure.init(rawValue:))
            tolls.insert(WordID.words(of: row[0]), measure)
        }
        people = try ResourceFolder.module.words("person-nouns.tsv")
        self.object = object
        self.subject = subject
        self.complement = complement
        self.noun = noun
        self.phrasal = phrasal
        self.state = state
        self.lives = lives
        self.tolls = tolls
    }
}
