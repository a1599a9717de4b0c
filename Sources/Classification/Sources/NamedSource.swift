import Language
import Wire

/// A source with what the article calls it, each wording read once.
struct NamedSource {
    let source: Source
    /// Name, description, aliases.
    let wordings: [TextDocument]
    /// Words of the name, and of the aliases that are short forms of it.
    let names: [[WordID]]

    init(_ source: Source, reader: Reader) {
        self.source = source
        func read(_ text: String) -> TextDocument { reader.read(text, as: .headline, tagging: .least) }
        let name = read(source.name)
        // "The Example Daily" says nothing that "Example Daily" does not.
        let aliases = source.aliases.filter { NameKey.key($0) != NameKey.key(source.name) }.map(read)
        wordings = [name] + [source.description].compactMap { $0.map(read) } + aliases
        let full = name.tokens.map(\.word)
        let short = aliases.filter { $0.tokens.count == 1 && $0.tokens.last?.word == full.last }
        names = [full] + short.map { $0.tokens.map(\.word) }
    }
}
