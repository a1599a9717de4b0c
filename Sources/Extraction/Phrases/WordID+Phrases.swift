import Language

extension WordID {
    /// The words of a phrase as the tokenizer cuts them: at spaces, and before "'s".
    static func words(of phrase: some Collection<UInt8>) -> [WordID] {
        var words: [WordID] = []
        append(wordsOf: phrase, to: &words)
        return words
    }

    static func append(wordsOf phrase: some Collection<UInt8>, to words: inout [WordID]) {
        var rest = phrase[...]
        while let start = rest.firstIndex(where: { $0 != UInt8(ascii: " ") }) {
            rest = rest[start...]
            let word = rest.prefix { $0 != UInt8(ascii: " ") }
            rest = rest[word.endIndex...]
            if word.count > 2, word.suffix(2).elementsEqual("'s".utf8) {
                words += [WordID(word.dropLast(2)), "'s"]
            } else {
                words.append(WordID(word))
            }
        }
    }

    /// The words of a phrase, or of a field that lists several, separated by spaces.
    static func words(of phrase: String) -> [WordID] { words(of: Array(phrase.utf8)) }
}
