/// A quoted stretch, its marks included. A quotation continued over paragraphs is one `Quotation` a
/// paragraph, all but the first with `continues` set.
public struct Quotation: Hashable, Sendable {
    /// Indices into `TextDocument.tokens`, from the opening mark to after the closing one.
    public var tokens: Range<Int>
    /// Continues the quotation before it, whose paragraph had no closing mark.
    public var continues: Bool
    /// Has a closing mark of its own.
    public var isClosed: Bool
    /// 0 for an outer quotation, 1 for one inside another.
    public var depth: Int

    public init(tokens: Range<Int>, continues: Bool, isClosed: Bool, depth: Int) {
        self.tokens = tokens
        self.continues = continues
        self.isClosed = isClosed
        self.depth = depth
    }
}
