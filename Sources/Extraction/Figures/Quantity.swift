import Wire

/// A number with its hedge, before anything is known of what it counts.
struct Quantity: Hashable, Sendable {
    /// `nil` for ranges and vague plurals.
    var count: Int?
    var low: Int?
    var high: Int?
    var qualifier: Qualifier
    /// Hedges, number, and "of" where it follows.
    var tokens: Range<Int>
    /// Where the number itself begins.
    var numeral: Int
    /// "another", "other": counts apart from what was counted before.
    var isFurther: Bool = false
}
