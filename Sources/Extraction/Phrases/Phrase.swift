/// A stretch of a sentence that acts as one: a noun phrase without what follows its head, a verb group, a
/// link.
struct Phrase: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case noun, verb, adjective
        case preposition
        /// "who", "which", "that" before a verb.
        case relative
        /// "while", "when", "that": a clause follows.
        case subordinator
        case conjunction
        case comma
        /// ";", ":", dashes, brackets.
        case stop
        /// "Sunday", "yesterday", "ago".
        case time
        /// Adverbs, particles, quotation marks.
        case other
    }

    var kind: Kind
    /// Indices into `TextDocument.tokens`.
    var tokens: Range<Int>
    /// The last noun, or the last verb of the group.
    var head: Int
    var verb: VerbGroup = []
}
