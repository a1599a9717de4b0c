/// An article as it is compared with stories: its terms weighed by rarity, each vector of length 1.
struct StoryVectors: Hashable {
    var words: TermVector
    var facts: TermVector
    var publishedDay: Int?

    /// Terms kept of the words and of the facts.
    static let wordTerms = 60
    static let factTerms = 48

    init(_ profile: StoryProfile, _ rarity: TermRarity) {
        words = Self.vector(profile.words, rarity, Self.wordTerms)
        facts = Self.vector(profile.facts, rarity, Self.factTerms)
        publishedDay = profile.publishedDay
    }

    private static func vector(_ terms: [StoryProfile.Term], _ rarity: TermRarity, _ maximum: Int)
        -> TermVector
    {
        let weighted = terms.map { term in
            (term: term.term, weight: term.weight * rarity.weight(term.term, background: term.background))
        }
        return TermVector(weighted.filter { $0.weight > 0 }).unit(maximumTerms: maximum)
    }
}
