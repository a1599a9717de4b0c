/// One article taken into the index, as listeners are told.
public struct Change: Codable, Hashable, Sendable {
    /// The index's number.
    public var number: Int64
    public var article: String
    public var story: String
    public var headline: String
    public var outlet: String
    public var `class`: OutletGroup
    /// Whether the story is.
    public var isContested: Bool
}
