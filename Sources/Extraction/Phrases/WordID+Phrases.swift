import Language

extension WordID {
    /// The words of a phrase as the tokenizer cuts them: at spaces, and before "'s".
    static func words(of phrase: some Collection<UInt8>) -> [WordID] {
        phrase.split(separator: UInt8(ascii: " ")).flatMap { word -> [WordID] in
            if word.count > 2, word.suffix(2).elementsEqual("'s".utf8) {
                return [WordID(word.dropLast(2)), "'s"]
            }
            return [WordID(word)]
        }
    }

    /// The words of a phrase, or of a field that lists several, separated by spaces.
    static func words(of phrase: String) -> [WordID] { words(of: Array(phrase.utf8)) }
}
