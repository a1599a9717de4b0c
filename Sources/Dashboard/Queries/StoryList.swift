/// A page of stories.
public struct StoryList: Sendable {
    public var stories: [StorySummary]
    /// Where the next page begins; `nil` on the last.
    public var next: StoryCursor?
}
