/// One article to judge.
public struct IndexRequest: Hashable, Sendable {
    /// The article's id.
    public var id: String
    /// Days since 1970-01-01 when it was accepted.
    public var day: Int
    public var fingerprint: Fingerprint
    public var profile: StoryProfile

    public init(id: String, day: Int, fingerprint: Fingerprint, profile: StoryProfile) {
        self.id = id
        self.day = day
        self.fingerprint = fingerprint
        self.profile = profile
    }
}
