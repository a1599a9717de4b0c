/// What the hot part keeps of an article.
struct HotRecord: Hashable {
    /// Counts up from 1 in the order in which articles were judged.
    var number: UInt32
    /// Days since 1970-01-01 when it was accepted.
    var day: Int
    /// Number of its story.
    var story: UInt32
    /// Stories that ended in its story when it came.
    var merged: [UInt32] = []
    /// Shingles under which its text is found.
    var sample: [UInt32]
    /// The heaviest terms, in order; empty for copies, which say nothing new.
    var words: [UInt32] = []
    var facts: [UInt32] = []

    /// Terms kept of each kind, all of which count for rarity.
    static let maximumTerms = 24
    /// Of these, terms under which the story is found.
    static let probedTerms = 8
}
