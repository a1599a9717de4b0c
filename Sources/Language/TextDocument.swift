/// A text read once: tokens over its UTF-8 bytes, with sentences, paragraphs, quotations and tags.
/// Every extractor works on these arrays; a class, so that each can hold it at the cost of one reference.
public final class TextDocument: Sendable {
    public let bytes: [UInt8]
    public let tokens: [Token]
    public let sentences: [Sentence]
    public let paragraphs: [Paragraph]
    /// In order of their opening marks.
    public let quotations: [Quotation]

    public init(
        bytes: [UInt8], tokens: [Token], sentences: [Sentence], paragraphs: [Paragraph],
        quotations: [Quotation]
    ) {
        self.bytes = bytes
        self.tokens = tokens
        self.sentences = sentences
        self.paragraphs = paragraphs
        self.quotations = quotations
    }
}
