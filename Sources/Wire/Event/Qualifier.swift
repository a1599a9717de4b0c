/// How a number was hedged. The list is closed.
public enum Qualifier: String, Codable, JSONWritable, Hashable, Sendable, CaseIterable {
    case exactly, atLeast, moreThan, atMost, lessThan, about
    /// `low` and `high` give the range.
    case between
    /// Vague plurals: `low` is 24, 200, 2,000 or 2,000,000 and there is no `count`.
    case dozens, hundreds, thousands, millions
}
