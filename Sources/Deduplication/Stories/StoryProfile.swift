/// What an article says, as far as stories are told apart by it: its words, and apart from them its facts
/// (names, numbers, days, incident types). Stateless: no other article is known yet.
public struct StoryProfile: Hashable, Sendable {
    /// A term with its weight in the article, before its rarity is weighed in.
    struct Term: Hashable {
        var term: UInt32
        var weight: Float
        /// Share of English texts that have the term, 0 to 1.
        var background: Float
    }

    var words: [Term] = []
    var facts: [Term] = []
    /// Days since 1970-01-01 when it was published, where the publisher says so.
    var publishedDay: Int?

    /// Of an article that says nothing.
    public init() {}

    init(words: [Term], facts: [Term], publishedDay: Int?) {
        self.words = words
        self.facts = facts
        self.publishedDay = publishedDay
    }

    /// Terms of each kind at most, by weight.
    static let maximumTerms = 512
}
