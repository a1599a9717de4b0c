/// A paragraph of the text.
public struct Paragraph: Hashable, Sendable {
    /// What the paragraph is for. Only `body` is read for claims.
    public enum Role: Hashable, Sendable {
        case body
        /// A photo caption, with or without a credit.
        case caption
        /// "By Jane Doe", "Saturday, September 12, 2015".
        case byline
        /// A short line without a full stop that heads what follows.
        case heading
    }

    /// Indices into `TextDocument.sentences`.
    public var sentences: Range<Int>
    /// UTF-8 bytes of the text.
    public var bytes: Range<Int>
    public var role: Role
    /// Bytes of "NAIROBI, Kenya (AP) _" at its start, where there is one.
    public var dateline: Range<Int>?

    public init(
        sentences: Range<Int>, bytes: Range<Int>, role: Role = .body, dateline: Range<Int>? = nil
    ) {
        self.sentences = sentences
        self.bytes = bytes
        self.role = role
        self.dateline = dateline
    }
}
