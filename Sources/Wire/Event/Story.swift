/// The group of articles that tell of the same event.
public struct Story: Codable, Hashable, Sendable {
    /// The id of its first article. It stays; where stories are merged, the younger one's id points to the older.
    public var id: String
    /// Articles in the story when this one joined, itself and copies included.
    public var size: Int
    /// Stories that this article joined to it: their ids mean this story from now on. `nil` where there are none.
    public var merged: [String]?

    public init(id: String, size: Int, merged: [String]? = nil) {
        self.id = id
        self.size = size
        self.merged = merged
    }
}

extension Story: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("merged", merged)
            json.member("size", size)
        }
    }
}
