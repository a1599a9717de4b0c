/// The group of articles that tell of the same event.
public struct Story: Codable, Hashable, Sendable {
    public var id: String
    /// Articles in the story when this one joined, itself included.
    public var size: Int

    public init(id: String, size: Int) {
        self.id = id
        self.size = size
    }
}
