/// A story as its index keeps it: the sum of what its articles say.
struct StoryState: Hashable {
    /// Number of its first article.
    var number: UInt32
    /// Id of its first article.
    var id: String
    /// Articles, copies included.
    var size: Int
    /// First and last day of publication, days since 1970-01-01, where any article says so.
    var published: ClosedRange<Int>?
    var words = TermVector()
    var facts = TermVector()

    /// Terms kept of each vector.
    static let maximumTerms = 128

    mutating func add(_ article: StoryVectors) {
        words = words.adding(article.words, maximumTerms: Self.maximumTerms)
        facts = facts.adding(article.facts, maximumTerms: Self.maximumTerms)
        if let day = article.publishedDay { published = Self.union(published, day...day) }
    }

    /// Takes in a younger story.
    mutating func join(_ other: StoryState) {
        size += other.size
        words = words.adding(other.words, maximumTerms: Self.maximumTerms)
        facts = facts.adding(other.facts, maximumTerms: Self.maximumTerms)
        published = Self.union(published, other.published)
    }

    private static func union(_ left: ClosedRange<Int>?, _ right: ClosedRange<Int>?) -> ClosedRange<Int>? {
        guard let left, let right else { return left ?? right }
        return min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
    }
}
