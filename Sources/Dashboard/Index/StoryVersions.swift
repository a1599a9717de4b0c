/// When stories last changed, as far as it is remembered: what was made of one since then is still right.
struct StoryVersions {
    /// More stories are forgotten all at once, which makes pages anew that need not be.
    static let maximumStories = 50_000

    /// What is not in `numbers` changed no later.
    private var floor: Int64
    private var numbers: [String: Int64] = [:]

    /// - Parameter floor: the newest number in the index.
    init(floor: Int64) { self.floor = floor }

    /// The number of the change, or a later one.
    subscript(story: String) -> Int64 { numbers[story] ?? floor }

    mutating func note(_ stories: Set<String>, number: Int64) {
        if numbers.count + stories.count > Self.maximumStories {
            numbers = [:]
            floor = number
        }
        for story in stories { numbers[story] = number }
    }
}
