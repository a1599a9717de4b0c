import Language
import Wire

/// Reads the entries of a `SourceLexicon` from the module's tables and a registry.
struct PhraseEntryTable {
    let reader: Reader
    private(set) var phrases = PhraseTable<Int32>()
    private(set) var entries: [PhraseEntry] = []

    init(reader: Reader) { self.reader = reader }

    mutating func readCountries() throws(ResourceError) {
        for row in try ResourceFolder.module.rows("countries.tsv", columns: 3) {
            let name = row[0]
            let isCapitals = !name.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
            let word = SourceLexicon.CountryWord(country: row[2], isCapitals: isCapitals)
            change(reader.words(of: name)) { $0.country = word }
        }
    }

    /// The names of its outlets.
    mutating func add(_ registry: Registry) {
        for outlet in registry.outlets {
            for name in [outlet.name] + outlet.aliases {
                for form in [name, NameKey.splitBrackets(name)?.base].compactMap({ $0 }) {
                    guard let index = registry.index(named: form) else { continue }
                    change(reader.words(of: form)) { $0.outlet = index }
                }
            }
        }
    }

    mutating func readSpeakers() throws(ResourceError) {
        let rows = try ResourceFolder.module.rows("speakers.tsv", columns: 2...4)
        let names = Set(rows.map { $0[0] })
        for row in rows {
            let role = try row.value(1, "role", SpeakerWord.Role.init(rawValue:))
            let type = SourceType(rawValue: row[2])
            if type == nil, !row[2].isEmpty { throw row.malformed("unknown source type '\(row[2])'") }
            let home =
                row[3].isEmpty ? nil : try row.value(3, "home", SpeakerWord.Home.init(rawValue:))
            let words = reader.words(of: row[0])
            change(words) { entry in
                var word = SpeakerWord(role: role, type: type, home: home)
                word.isPlural = Self.singulars(of: row[0]).contains(where: names.contains)
                if role == .ownership {
                    word = entry.speaker ?? word
                    word.ownership = type
                } else {
                    word.ownership = entry.speaker?.ownership
                }
                entry.speaker = word
            }
        }
    }

    /// The words of which `name` can be the plural.
    private static func singulars(of name: String) -> [String] {
        [("s", ""), ("es", ""), ("ies", "y"), ("men", "man")].compactMap { plural, singular in
            name.hasSuffix(plural) ? name.dropLast(plural.utf8.count) + singular : nil
        }
    }

    mutating func readBodies() throws(ResourceError) {
        for row in try ResourceFolder.module.rows("bodies.tsv", columns: 2...3) {
            let type = try row.value(1, "source type", SourceType.init(rawValue:))
            let country = row[2].isEmpty ? nil : row[2]
            for name in row[0].parts(separatedBy: UInt8(ascii: "|")) {
                for form in [name, Self.dotted(name)].compactMap({ $0 }) {
                    change(reader.words(of: form)) { $0.body = NamedBody(type: type, country: country) }
                }
            }
        }
    }

    /// "F.B.I." for "FBI"; `nil` for anything but a short abbreviation.
    private static func dotted(_ name: String) -> String? {
        let bytes = name.utf8
        guard (2...5).contains(bytes.count), bytes.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            return nil
        }
        return name.unicodeScalars.map { "\($0)." }.joined()
    }

    private mutating func change(_ words: [WordID], _ body: (inout PhraseEntry) -> Void) {
        if let index = phrases[words] {
            body(&entries[Int(index)])
        } else {
            phrases.insert(words, Int32(entries.count))
            entries.append(PhraseEntry())
            body(&entries[entries.count - 1])
        }
    }
}
