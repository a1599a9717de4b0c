import Language

/// Keeps the claims of a text in proportion to the text: in broken texts quotations without an end overlap,
/// and each claim is a copy of its words.
struct ContentBounds {
    /// Tokens of the longest content. The longest claim of 1,300 articles has 237 words.
    static let maxContentTokens = 1_200
    /// Claims that may hold the same word; three is the most in those articles.
    static let maxNesting = 8

    let document: TextDocument

    /// - Parameter found: attributions in order of their content.
    /// - Returns: those that stay, in the same order.
    func bounded(_ found: [Attribution]) -> [Attribution] {
        var kept: [Attribution] = []
        /// Where the contents end that hold the word at hand.
        var ends: [Int] = []
        for attribution in found {
            let attribution = cut(attribution)
            ends.removeAll { $0 <= attribution.content.lowerBound }
            guard ends.count < Self.maxNesting else { continue }
            ends.append(attribution.content.upperBound)
            kept.append(attribution)
        }
        return kept
    }

    /// Content that is too long ends with its last whole sentence, or with a word.
    private func cut(_ attribution: Attribution) -> Attribution {
        let content = attribution.content
        guard content.count > Self.maxContentTokens else { return attribution }
        let last = content.lowerBound + Self.maxContentTokens
        let sentence = document.sentence(of: last).tokens
        let end = sentence.lowerBound > content.lowerBound ? sentence.lowerBound : last
        var attribution = attribution
        attribution.content = content.lowerBound..<end
        attribution.interruption = attribution.interruption.flatMap {
            $0.overlaps(attribution.content) ? $0.clamped(to: attribution.content) : nil
        }
        return attribution
    }
}
