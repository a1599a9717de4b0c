import Language
import Wire

/// The names of a text's sources, to find those whom its headline means.
struct SourceNames {
    private let names: [(words: [WordID], id: String)]

    /// Names compared; a text with more has its later ones left out.
    static let maxNames = 256

    init(_ sources: [Source]) {
        names = sources.lazy.flatMap { source in
            ([source.name] + source.aliases).lazy.map {
                (words: Self.bare(Self.words(of: $0)), id: source.id)
            }
        }.prefix(Self.maxNames).filter { !$0.words.isEmpty }
    }

    /// The source of that name: the same words, or the end of a longer name ("Holm" for "Ada Holm").
    func id(of words: [WordID]) -> String? {
        let words = Self.bare(words)
        guard !words.isEmpty else { return nil }
        return names.first { $0.words == words }?.id
            ?? names.first { $0.words.suffix(words.count).elementsEqual(words) }?.id
            ?? names.first { $0.words.count > 1 && words.suffix($0.words.count).elementsEqual($0.words) }?.id
    }

    /// Words between spaces, the possessive ending a word of its own as in a document.
    private static func words(of name: String) -> [WordID] {
        name.utf8.split(separator: UInt8(ascii: " ")).flatMap { word in
            for ending in possessives
            where word.count > ending.count && word.suffix(ending.count).elementsEqual(ending) {
                return [WordID(word.dropLast(ending.count)), WordID(ending)]
            }
            return [WordID(word)]
        }
    }

    private static let possessives = ["'s", "’s", "'", "’"].map { Array($0.utf8) }

    /// Without a leading article, which headlines leave out.
    private static func bare(_ words: [WordID]) -> [WordID] {
        guard let first = words.first, ["the", "a", "an"].contains(first) else { return words }
        return Array(words.dropFirst())
    }
}
