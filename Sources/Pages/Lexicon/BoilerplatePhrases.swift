import Language

/// Phrases of the site's, found by their words, whatever punctuation stands between.
struct BoilerplatePhrases: Sendable {
    enum Scope: String, Sendable {
        /// The block begins with it and is short.
        case opening
        /// The block holds nothing else.
        case whole
        /// It heads a list or section that is not part of the article; what follows is not, either.
        case ending
        /// Heads what readers say; always after the article.
        case comments
        /// It asks the reader to follow or share; so the block is the site's when it names two social
        /// networks.
        case network
    }

    private var scopes = PhraseTable<Scope>()
    /// Names of social networks.
    var networks: WordSet = []

    mutating func add(_ phrase: String, _ scope: Scope) {
        scopes.insert(BlockWords.ids(Array(phrase.utf8)[...], limit: .max), scope)
    }

    /// The longest phrase that begins `text`, and whether it is all of it. Endings may be counted ("12
    /// comments").
    func match(_ text: ArraySlice<UInt8>) -> (scope: Scope, words: Int, isWhole: Bool)? {
        let words = BlockWords.ids(text, limit: scopes.longest + 2)
        if let prefix = scopes.longestPrefix(of: words) {
            return (prefix.value, prefix.words, prefix.words == words.count)
        }
        guard let first = text.first, first &- 0x30 < 10,
            let prefix = scopes.longestPrefix(of: words.dropFirst()),
            prefix.value == .ending || prefix.value == .comments
        else { return nil }
        return (prefix.value, prefix.words, prefix.words + 1 == words.count)
    }

    /// How many different social networks a text names.
    func networks(in text: ArraySlice<UInt8>) -> Int {
        let words = text.split { $0 < 0x80 && ($0 | 0x20) &- 0x61 >= 26 }
        return Set(words.map { WordID($0) }).count { networks.contains($0) }
    }
}
