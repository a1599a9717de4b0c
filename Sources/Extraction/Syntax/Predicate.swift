/// A verb with its auxiliaries: "has also said", "was quoted".
struct Predicate: Hashable, Sendable {
    enum Form: Hashable, Sendable {
        /// Has a tense or a modal, and a subject of its own.
        case finite
        /// After "to".
        case infinitive
        /// "-ing" without "be".
        case gerund
        /// A past participle without "have" or "be".
        case participle
    }

    /// From the first auxiliary to the main verb.
    var tokens: Range<Int>
    /// The main verb.
    var verb: Int
    var form: Form
    var isPassive = false
    var isNegated = false
    /// "will", "would", "may".
    var isModal = false
}
