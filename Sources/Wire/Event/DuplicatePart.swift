/// What `dateline-dedup` adds.
public struct DuplicatePart: Codable, Hashable, Sendable {
    public var duplicate: Duplicate
    /// `nil` where stories are not grouped.
    public var story: Story?

    public init(duplicate: Duplicate, story: Story? = nil) {
        self.duplicate = duplicate
        self.story = story
    }
}

extension DuplicatePart: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("duplicate", duplicate)
            json.member("story", story)
        }
    }
}
