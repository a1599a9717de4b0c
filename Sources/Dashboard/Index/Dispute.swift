public import Wire

/// A measure on which sources differ.
public struct Dispute: Codable, Hashable, Sendable {
    public var measure: Measure
    public var values: [Value]

    /// What one source says.
    public struct Value: Codable, Hashable, Sendable {
        /// "at least 50"
        public var figure: String
        /// The least it can mean.
        public var least: Int
        /// The most it can mean; `nil` for an open end.
        public var most: Int?
        public var source: String
        public var group: SourceGroup
    }

    /// The two that are farthest apart: the lowest upper end, and the value that begins farthest above it.
    var extremes: (low: Value, high: Value)? {
        guard let low = values.min(by: { ($0.most ?? .max, $0.least) < ($1.most ?? .max, $1.least) }),
            let high = values.max(by: { $0.least < $1.least }), high.least > low.most ?? .max
        else { return nil }
        return (low, high)
    }

    /// More of one story are counted, not listed.
    static let maximumDisputes = 6
    /// More of one measure are not listed in a summary.
    static let maximumValues = 8
}
