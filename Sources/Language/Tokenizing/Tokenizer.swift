/// Splits text as the Penn Treebank does ("does" "n't", "Kenya" "'s"), with hyphenated words kept whole.
struct Tokenizer: Sendable {
    let lexicon: TokenizerLexicon

    func tokenize(_ bytes: [UInt8]) -> TokenStream {
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = TokenScanner(text: TextCursor(bytes: buffer), lexicon: lexicon)
            scanner.scan()
            return scanner.stream
        }
    }

    /// The words of a phrase as a text's tokens would have them, for `PhraseTable`.
    func words(of phrase: String) -> [WordID] {
        tokenize(Array(phrase.utf8)).tokens.map(\.word)
    }
}
