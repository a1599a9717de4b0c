import Language
import Wire

/// A source with what the article calls it. Wordings are read one by one as they are asked for: the name
/// nearly always tells enough.
struct NamedSource {
    let source: Source
    /// Words of the name, and of the alias that is its last word.
    let names: [[WordID]]
    private let reader: Reader
    private let name: TextDocument
    /// Description and aliases.
    private let others: [String]

    /// Bytes by which a wording that says the same as the name ("The Example Daily") can differ in length.
    private static let maxArticleBytes = 8

    init(_ source: Source, reader: Reader) {
        self.source = source
        self.reader = reader
        name = reader.read(source.name, as: .headline, tagging: .least)
        let aliases = source.aliases.filter { !Self.isSame($0, as: source.name) }
        others = (source.description.map { [$0] } ?? []) + aliases
        let full = name.tokens.map { $0.word }
        let hasShort = aliases.contains { !$0.utf8.contains(UInt8(ascii: " ")) && WordID($0) == full.last }
        names = hasShort ? [full, full.suffix(1)] : [full]
    }

    /// Name, description, aliases in this order; `nil` behind the last.
    func wording(_ index: Int) -> TextDocument? {
        if index == 0 { return name }
        guard others.indices.contains(index - 1) else { return nil }
        return reader.read(others[index - 1], as: .headline, tagging: .least)
    }

    /// One of the wordings begins with one of the words.
    func begins(withOneOf words: WordSet) -> Bool {
        ([source.name] + others).contains { wording in
            words.contains(WordID(wording.utf8.prefix { $0 != UInt8(ascii: " ") }))
        }
    }

    private static func isSame(_ alias: String, as name: String) -> Bool {
        abs(alias.utf8.count - name.utf8.count) <= maxArticleBytes
            && NameKey.key(alias) == NameKey.key(name)
    }
}
