import Language

/// Phrases by their words, whatever punctuation stands between.
struct PhraseTable: Sendable {
    enum Scope: String, Sendable {
        /// The block begins with it and is short.
        case opening
        /// The block holds nothing else.
        case whole
        /// It heads a list or section that is not part of the article; what follows is not, either.
        case ending
        /// It asks the reader to follow or share; so the block is the site's when it names two social
        /// networks.
        case network
    }

    private var scopes: [WordID: Scope] = [:]
    private var networkNames: Set<WordID> = []
    private var longestWords = 0

    mutating func addNetwork(_ name: String) { networkNames.insert(WordID(name)) }

    /// How many different social networks a text names.
    func networks(in text: ArraySlice<UInt8>) -> Int {
        let words = text.split { $0 < 0x80 && ($0 | 0x20) &- 0x61 >= 26 }
        return Set(words.map { WordID($0) }).intersection(networkNames).count
    }

    mutating func add(_ phrase: String, _ scope: Scope) {
        let words = Self.words(Array(phrase.utf8)[...], limit: .max)
        guard let last = words.last else { return }
        scopes[last] = scope
        longestWords = max(longestWords, words.count)
    }

    /// The longest phrase that begins `text`, and whether it is all of it.
    func match(_ text: ArraySlice<UInt8>) -> (scope: Scope, words: Int, isWhole: Bool)? {
        let prefixes = Self.words(text, limit: longestWords + 1)
        for (index, prefix) in prefixes.enumerated().reversed() {
            if let scope = scopes[prefix] { return (scope, index + 1, index == prefixes.count - 1) }
        }
        return nil
    }

    /// The ids of the first word, the first two words, and so on; lower-cased, joined by one space.
    private static func words(_ text: ArraySlice<UInt8>, limit: Int) -> [WordID] {
        var prefixes: [WordID] = []
        var joined: [UInt8] = []
        var inWord = false
        for byte in text {
            let isLetter = byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
            if isLetter {
                if !inWord, !joined.isEmpty { joined.append(0x20) }
                joined.append(byte)
            } else if inWord {
                prefixes.append(WordID(joined))
                if prefixes.count >= limit { return prefixes }
            }
            inWord = isLetter
        }
        if inWord { prefixes.append(WordID(joined)) }
        return prefixes
    }
}
