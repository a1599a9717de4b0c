public import Wire

/// A story as lists show it.
public struct StorySummary: Codable, Hashable, Sendable {
    /// The id of its first article.
    public var id: String
    public var headline: String
    /// Milliseconds since 1970 of its first and its newest article.
    public var oldest: Int64
    public var newest: Int64
    public var articles: Int
    /// Articles by outlet group; all four are there.
    public var outlets: [OutletGroup.RawValue: Int]
    public var isContested: Bool
    /// Measures on which sources differ, in the order of the contested table.
    public var disputes: [Dispute]
    public var types: [IncidentType]
    public var countries: [String]
    /// When its articles came, for a strip on a time line; at most `maximumMarks`.
    public var marks: [Mark]

    /// One article on the strip.
    public struct Mark: Codable, Hashable, Sendable {
        /// Milliseconds since 1970.
        public var time: Int64
        public var group: OutletGroup
    }

    static let maximumMarks = 60

    func count(_ group: OutletGroup) -> Int { outlets[group.rawValue] ?? 0 }
}
