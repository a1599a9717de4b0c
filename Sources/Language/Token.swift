/// A word, number or mark of the text. "does" "n't", "Kenya" "'s" and "state-run" are one token each.
public struct Token: Hashable, Sendable {
    /// Offset of the first UTF-8 byte in the text.
    public var start: Int32
    /// Offset after the last UTF-8 byte.
    public var end: Int32
    public var word: WordID
    public var shape: Shape
    public var tag: Tag
    /// Index of the sentence in `TextDocument.sentences`.
    public var sentence: Int32

    public init(
        start: Int32, end: Int32, word: WordID, shape: Shape, tag: Tag = .unknown,
        sentence: Int32 = 0
    ) {
        self.start = start
        self.end = end
        self.word = word
        self.shape = shape
        self.tag = tag
        self.sentence = sentence
    }
}
