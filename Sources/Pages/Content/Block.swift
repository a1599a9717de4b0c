/// A stretch of text that stands for itself on the page: a paragraph, heading, list item, table cell.
struct Block: Sendable {
    enum Kind: Sendable {
        case paragraph, heading, listItem, cell, quote, preformatted
    }

    var kind: Kind
    /// The block element that holds it.
    var node: Int
    /// Its first text node.
    var firstNode: Int
    /// Bytes of `BlockText.text`.
    var text: Range<Int>
    var words: Int
    /// Bytes within links.
    var linkBytes: Int
    /// Ends in a full stop, question or exclamation mark, closing quotation mark or colon.
    var endsSentence: Bool
    /// Full stops, question and exclamation marks before a space or the end.
    var sentences: Int
    var isEmphasized: Bool

    var linkDensity: Double { text.isEmpty ? 0 : Double(linkBytes) / Double(text.count) }
}
