import Wire

/// A date of the text with its tokens.
struct FoundDate: Hashable, Sendable {
    var date: CivilDate
    /// Indices into `TextDocument.tokens`.
    var tokens: Range<Int>
}
