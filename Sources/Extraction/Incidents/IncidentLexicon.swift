import Language
import Wire

/// The words of `incidents.tsv`, `actor-nouns.tsv` and `reporting-verbs.tsv`. A class, so that every sentence
/// can hold it at the cost of one reference.
final class IncidentLexicon: Sendable {
    /// Where the recipient of an act stands.
    struct Entry: Sendable {
        var type: IncidentType
        /// Particle that must follow the verb ("down").
        var particle: WordID?
        /// Nouns one of which a light verb needs; empty for other verbs.
        var objects: WordSet
        /// Nouns one of which the verb needs as its subject; empty for other verbs.
        var subjects: WordSet = []
        var takesObject: Bool
        /// The object is the first place to look: without one, a bare past form is a participle ("men killed
        /// in").
        var isTransitive: Bool
        /// Only people and bodies can be its object.
        var needsPerson: Bool
        /// The nearest of these leads to the recipient.
        var prepositions: [WordID]
        var isLight: Bool { objects.count > 0 }
        /// Needs no noun.
        var isPlain: Bool { objects.count == 0 && subjects.count == 0 }
    }

    let verbs: WordTable<[Entry]>
    let nouns: WordTable<Entry>
    /// What kills without anybody's doing.
    let causes: WordTable<Entry>
    /// Nouns for people and bodies, singular and plural.
    let actors: WordSet
    let reporting: WordSet

    init() throws {
        var verbs = WordTable<[Entry]>()
        var nouns = WordTable<Entry>()
        var causes = WordTable<Entry>()
        var actors: WordSet = []
        for row in try ResourceFolder.module.rows("incidents.tsv", columns: 5) {
            let type = try row.value(0, "incident type", IncidentType.init(rawValue:))
            let schemes = row[4].split(separator: ",")
            var entry = Entry(
                type: type, particle: nil, objects: WordSet(WordID.words(of: row[3])),
                takesObject: schemes.contains("o") || schemes.contains("p"),
                isTransitive: schemes.first == "o" || schemes.first == "p",
                needsPerson: schemes.contains("p"),
                prepositions: schemes.filter { $0 != "o" && $0 != "p" }.map { WordID($0.utf8) })
            switch row[1] {
            case "noun":
                for word in WordID.words(of: row[2]) { nouns[word] = entry }
            case "cause":
                for word in WordID.words(of: row[2]) { causes[word] = entry }
            case "verb", "light", "thing":
                guard entry.isLight == (row[1] != "verb") else {
                    throw row.malformed("light verbs and those of things, and only they, need nouns")
                }
                if row[1] == "thing" { swap(&entry.subjects, &entry.objects) }
                for verb in row[2].split(separator: " ") {
                    let parts = verb.split(separator: "+")
                    entry.particle = parts.count > 1 ? WordID(parts[1].utf8) : nil
                    for form in Set(Inflection.forms(of: String(parts[0]))) {
                        verbs[form] = (verbs[form] ?? []) + [entry]
                    }
                }
            default: throw row.malformed("kind must be verb, light, thing, noun or cause")
            }
        }
        actors = try ResourceFolder.module.words("actor-nouns.tsv")
        for row in try ResourceFolder.module.rows("person-nouns.tsv", columns: 1) {
            actors.insert(WordID(row[0]))
            for plural in Self.plurals(row[0]) { actors.insert(WordID(plural)) }
        }
        reporting = try ResourceFolder.module.words("reporting-verbs.tsv")
        self.verbs = verbs
        self.nouns = nouns
        self.causes = causes
        self.actors = actors
    }

    private static func plurals(_ noun: String) -> [String] {
        if noun.hasSuffix("man") { return [noun.dropLast(2) + "en"] }
        if noun.hasSuffix("y") { return [noun.dropLast() + "ies"] }
        if noun.hasSuffix("person") { return [noun.dropLast(6) + "people", noun + "s"] }
        return [noun + "s"]
    }
}
