/// A speaker as the text names it at one place.
struct Mention: Hashable, Sendable {
    /// The noun phrase with its prepositional phrases, without clauses.
    var tokens: Range<Int>
    /// The noun, name or pronoun it is about.
    var head: Int
    /// "Philip Luther, *a director at Amnesty International*": a phrase set beside the first.
    var apposition: Range<Int>?
}
