import Language
import Wire

/// One wording of `cues.tsv` or `register.tsv`, matched against the tokens of one sentence.
struct CuePattern: Sendable {
    enum Element: Sendable {
        case word(WordSet)
        case optional(WordSet)
        /// Up to so many tokens of any kind.
        case gap(Int)
    }

    static let maxGapTokens = 12

    let mark: CueMark
    let elements: [Element]

    /// The end of the match that begins at `start`, the shortest first; `nil` where the pattern does not
    /// stand there.
    func matchEnd(in tokens: [Token], at start: Int, before end: Int) -> Int? {
        match(elements[...], in: tokens, at: start, before: end)
    }

    private func match(
        _ rest: ArraySlice<Element>, in tokens: [Token], at position: Int, before end: Int
    ) -> Int? {
        guard let element = rest.first else { return position }
        let tail = rest.dropFirst()
        switch element {
        case .word(let words):
            guard position < end, words.contains(tokens[position].word) else { return nil }
            return match(tail, in: tokens, at: position + 1, before: end)
        case .optional(let words):
            if position < end, words.contains(tokens[position].word),
                let found = match(tail, in: tokens, at: position + 1, before: end)
            {
                return found
            }
            return match(tail, in: tokens, at: position, before: end)
        case .gap(let most):
            // A gap at the end of a pattern takes what it may: it shows the words that follow.
            if tail.isEmpty { return gapEnd(in: tokens, at: position, most: most, before: end) }
            for skipped in 0...most where position + skipped <= end {
                if let found = match(tail, in: tokens, at: position + skipped, before: end) { return found }
            }
            return nil
        }
    }

    private func gapEnd(in tokens: [Token], at position: Int, most: Int, before end: Int) -> Int {
        var stop = position
        while stop < end, stop - position < most, !tokens[stop].shape.contains(.punctuation) { stop += 1 }
        return stop
    }
}
