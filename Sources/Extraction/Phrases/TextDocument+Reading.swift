import Language

extension TextDocument {
    /// The word at `index`, or `nil` outside `range`.
    func word(_ index: Int, in range: Range<Int>) -> WordID? {
        range.contains(index) ? tokens[index].word : nil
    }

    /// The same text with other tags on its tokens.
    func retagged(_ tokens: [Token]) -> TextDocument {
        TextDocument(
            bytes: bytes, tokens: tokens, sentences: sentences, paragraphs: paragraphs,
            quotations: quotations)
    }

    /// The bytes of one token.
    func bytes(_ index: Int) -> ArraySlice<UInt8> {
        bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    }
}

extension Tag {
    /// Stands for another phrase: "it", "this", "who", "there".
    var isPronoun: Bool {
        self == .prp || self == .dt || self == .ex || self == .wp || self == .wdt
    }
}
