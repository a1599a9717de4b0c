/// What the parser sees of a word.
package struct ParserWord: Sendable {
    package var word: UInt32
    package var tag: UInt32
    /// Inside quotation marks, and directly after an opening or before a closing one.
    package var quotes: UInt32

    /// Stands where there is no word.
    static let none = ParserWord(word: 1, tag: 62, quotes: 0)
    static let root = ParserWord(word: 2, tag: 63, quotes: 0)
}

/// The words of one sentence that the parser attaches: all tokens but quotation marks, which are transparent.
package struct ParserInput: Sendable {
    package var words: [ParserWord] = []
    /// Index of each word's token.
    package var tokens: [Int32] = []

    package init() {}

    /// Takes the tagged tokens of a sentence; the artificial root is added at the end of `words`.
    package mutating func fill(_ range: Range<Int>, of tokens: [Token]) {
        words.removeAll(keepingCapacity: true)
        self.tokens.removeAll(keepingCapacity: true)
        var isQuoted = false
        var afterMark = false
        for index in range {
            let token = tokens[index]
            if token.shape.contains(.openQuote) || token.shape.contains(.closeQuote) {
                isQuoted = token.shape.contains(.openQuote)
                afterMark = true
                if !words.isEmpty { words[words.count - 1].quotes |= 4 }
                continue
            }
            let raw = token.word.rawValue
            let isNumber = token.shape.contains(.number)
            let word = isNumber ? 3 : UInt32(truncatingIfNeeded: raw ^ (raw >> 32))
            words.append(
                ParserWord(
                    word: word, tag: UInt32(token.tag.rawValue),
                    quotes: (isQuoted ? 1 : 0) | (afterMark ? 2 : 0)))
            self.tokens.append(Int32(index))
            afterMark = false
        }
        words.append(.root)
    }
}
