import Wire

/// A page of stories as the API gives it.
public struct StoryListDocument: Encodable, Sendable {
    var stories: [StorySummary]
    var next: String?

    public init(_ list: StoryList) {
        stories = list.stories
        next = list.next?.text
    }
}
