import Language
import Wire

/// The tables from which types and countries of cited sources follow.
struct SourceLexicon: Sendable {
    /// `countries.tsv`. A name in capitals only counts in capitals.
    struct CountryWord: Sendable {
        var country: String
        var isCapitals: Bool
    }

    /// `linking.tsv`: words that end a noun phrase or carry no meaning in it.
    enum Link: String, Sendable {
        case preposition, boundary, determiner
    }

    var speakers = PhraseTable<SpeakerWord>()
    var bodies = PhraseTable<NamedBody>()
    var countries = PhraseTable<CountryWord>()
    var anonymity = PhraseTable<Bool>()
    var outlets = PhraseTable<Bool>()
    var links = WordTable<Link>()

    /// Reads the module's tables; `registry` gives the names of outlets.
    init(reader: Reader, registry: Registry) throws(ResourceError) {
        try readSpeakers(reader)
        try readBodies(reader)
        for row in try Resources.table("countries.tsv", columns: 3...3).rows {
            let name = row.fields[0]
            let isCapitals = !name.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
            countries.insert(
                reader.words(of: name), CountryWord(country: row.fields[2], isCapitals: isCapitals))
        }
        for row in try Resources.table("anonymity.tsv", columns: 1...1).rows {
            anonymity.insert(reader.words(of: row.fields[0]), true)
        }
        for outlet in registry.outlets {
            for name in [outlet.name] + outlet.aliases {
                outlets.insert(reader.words(of: name), true)
                if let (base, _) = NameKey.splitBrackets(name) {
                    outlets.insert(reader.words(of: base), true)
                }
            }
        }
        let table = try Resources.table("linking.tsv", columns: 2...2)
        for row in table.rows {
            guard let link = Link(rawValue: row.fields[1]) else {
                throw table.malformed(row, "unknown kind of linking word '\(row.fields[1])'")
            }
            links[WordID(row.fields[0])] = link
        }
    }

    private mutating func readSpeakers(_ reader: Reader) throws(ResourceError) {
        let table = try Resources.table("speakers.tsv", columns: 2...4)
        for row in table.rows {
            guard let role = SpeakerWord.Role(rawValue: row.fields[1]) else {
                throw table.malformed(row, "unknown role '\(row.fields[1])'")
            }
            let name = row.fields.count > 2 ? row.fields[2] : ""
            let type = SourceType(rawValue: name)
            if type == nil, !name.isEmpty { throw table.malformed(row, "unknown source type '\(name)'") }
            let isLocal = row.fields.count > 3 && row.fields[3] == "local"
            speakers.insert(
                reader.words(of: row.fields[0]), SpeakerWord(role: role, type: type, isLocal: isLocal))
        }
    }

    private mutating func readBodies(_ reader: Reader) throws(ResourceError) {
        let table = try Resources.table("bodies.tsv", columns: 2...3)
        for row in table.rows {
            guard let type = SourceType(rawValue: row.fields[1]) else {
                throw table.malformed(row, "unknown source type '\(row.fields[1])'")
            }
            let country = row.fields.count > 2 && !row.fields[2].isEmpty ? row.fields[2] : nil
            for name in row.fields[0].parts(separatedBy: UInt8(ascii: "|")) {
                for form in [name, Self.dotted(name)].compactMap({ $0 }) {
                    bodies.insert(reader.words(of: form), NamedBody(type: type, country: country))
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
}
