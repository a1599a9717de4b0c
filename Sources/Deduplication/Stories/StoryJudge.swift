import Foundation

/// Which story an article belongs to, if any.
enum StoryJudge {
    /// At or above this similarity an article belongs to a story.
    static let joinSimilarity: Float = 0.24
    /// At or above this similarity two stories to which an article belongs are one.
    static let mergeSimilarity: Float = 0.5
    /// Similarity counts so much more where article and story are known to be of the same days.
    static let sameDaysFactor: Float = 1.7
    /// Days apart up to which that holds, and after which it falls by the factor e.
    static let graceDays = 1
    static let decayDays: Float = 10

    /// The indices of the stories to which an article belongs: the one it is most like, then those that are
    /// one with it.
    /// - Parameter copied: the story of the article that it copies, which is its own too.
    static func choose(_ article: StoryVectors, among stories: [StoryState], copied: UInt32? = nil) -> [Int] {
        let likely = stories.enumerated().map { (index: $0, similarity: similarity(article, $1)) }
            .filter { $0.similarity >= joinSimilarity }
            .sorted { ($1.similarity, stories[$0.index].number) < ($0.similarity, stories[$1.index].number) }
        guard let best = stories.firstIndex(where: { $0.number == copied }) ?? likely.first?.index else {
            return []
        }
        let same = likely.map(\.index).filter { index in
            index != best && cosine(stories[best], stories[index]) >= mergeSimilarity
        }
        return [best] + same
    }

    private static func cosine(_ left: StoryState, _ right: StoryState) -> Float {
        cosine(left.words, left.facts, right.words, right.facts)
    }

    private static func similarity(_ article: StoryVectors, _ story: StoryState) -> Float {
        cosine(article.words, article.facts, story.words, story.facts)
            * nearness(article.publishedDay, story.published)
    }

    /// The mean of both cosines: words alone take one earthquake for the other, names alone miss what is told
    /// of them.
    private static func cosine(
        _ words: TermVector, _ facts: TermVector, _ otherWords: TermVector, _ otherFacts: TermVector
    ) -> Float {
        let ofWords = words.cosine(otherWords) ?? 0
        return (ofWords + (facts.cosine(otherFacts) ?? ofWords)) / 2
    }

    /// 1 where a day is not known.
    private static func nearness(_ day: Int?, _ days: ClosedRange<Int>?) -> Float {
        guard let day, let days else { return 1 }
        let gap = max(days.lowerBound - day, day - days.upperBound, 0)
        return sameDaysFactor * Foundation.exp(-Float(max(0, gap - graceDays)) / decayDays)
    }
}
