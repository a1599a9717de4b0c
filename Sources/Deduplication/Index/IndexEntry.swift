/// An article as it enters an index.
struct IndexEntry: Hashable {
    var id: String
    var hot: HotRecord
    var fingerprint: Fingerprint
    var answer: IndexAnswer
    /// Its story, with it.
    var story: StoryState
}
