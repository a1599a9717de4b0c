public import Wire

/// What an index says of an article, once and for all.
public struct IndexAnswer: Hashable, Sendable {
    public var duplicate: Duplicate
    public var story: Story

    public init(duplicate: Duplicate, story: Story) {
        self.duplicate = duplicate
        self.story = story
    }
}
