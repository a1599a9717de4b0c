/// Splits text as the Penn Treebank does ("does" "n't", "Kenya" "'s"), with hyphenated words kept whole.
package struct Tokenizer: Sendable {
    let lexicon: TokenizerLexicon

    func tokenize(_ bytes: [UInt8]) -> TokenStream {
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = TokenScanner(text: TextCursor(bytes: buffer), lexicon: lexicon)
            scanner.scan()
            return scanner.stream
        }
    }

    /// The tokens of one sentence, with the directions of its quotation marks.
    package func sentence(_ bytes: [UInt8]) -> [Token] {
        let stream = tokenize(bytes)
        var quotes = QuotationMatcher(bytes: bytes, tokens: stream.tokens)
        quotes.match(paragraph: 0..<stream.tokens.count)
        return quotes.tokens
    }

    /// The words of a phrase as a text's tokens would have them, for `PhraseTable`.
    func words(of phrase: String) -> [WordID] {
        tokenize(Array(phrase.utf8)).tokens.map(\.word)
    }
}
