/// What the words of a verb group say about its head.
struct VerbGroup: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    /// A form of "be" or "get" before a participle.
    static let passive = VerbGroup(rawValue: 1 << 0)
    static let negated = VerbGroup(rawValue: 1 << 1)
    /// "will", "would", "shall", "going to".
    static let future = VerbGroup(rawValue: 1 << 2)
    /// "may", "might", "could", "should", "must".
    static let modal = VerbGroup(rawValue: 1 << 3)
    static let infinitive = VerbGroup(rawValue: 1 << 4)
    /// "-ing" without "be".
    static let gerund = VerbGroup(rawValue: 1 << 5)
    /// A past form or participle without an auxiliary.
    static let bare = VerbGroup(rawValue: 1 << 6)
    /// A form of "have" before the head.
    static let perfect = VerbGroup(rawValue: 1 << 7)
    /// "must", "should".
    static let duty = VerbGroup(rawValue: 1 << 8)
}
