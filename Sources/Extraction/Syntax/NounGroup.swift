/// A noun phrase as the tags show it, prepositional phrases after its head included where they were asked
/// for.
struct NounGroup: Hashable, Sendable {
    /// Indices into `TextDocument.tokens`.
    var tokens: Range<Int>
    /// The noun, name or pronoun that the phrase is about: the last noun before the first preposition.
    var head: Int
}
