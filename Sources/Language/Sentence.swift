/// A sentence of the text.
public struct Sentence: Hashable, Sendable {
    /// Indices into `TextDocument.tokens`.
    public var tokens: Range<Int>
    /// Index into `TextDocument.paragraphs`.
    public var paragraph: Int

    public init(tokens: Range<Int>, paragraph: Int) {
        self.tokens = tokens
        self.paragraph = paragraph
    }
}
