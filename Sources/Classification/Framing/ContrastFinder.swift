import Language
import Wire

/// Finds where one source is set against another: "However, the union said", "but the agency reported".
struct ContrastFinder {
    /// How far from the conjunction the other source may stand.
    static let maxReachTokens = 8

    private static let sentenceStarters: WordSet = ["however", "but", "yet"]
    private static let clauseStarters: WordSet = ["however", "but", "whereas"]

    let document: TextDocument
    let claims: ClaimIndex
    /// Tokens of each mention of a source, with its id; in order of the text.
    let mentions: [(tokens: Range<Int>, source: String)]

    /// The conjunction with the source it brings in.
    func find() -> [Range<Int>] {
        var found: [Range<Int>] = []
        for sentence in document.sentences where document.paragraphs[sentence.paragraph].role == .body {
            for index in sentence.tokens where isContrast(index, in: sentence.tokens) {
                if let cue = cue(at: index, in: sentence.tokens) {
                    found.append(cue)
                    break
                }
            }
        }
        return found
    }

    private func isContrast(_ index: Int, in sentence: Range<Int>) -> Bool {
        let word = document.tokens[index].word
        let starts =
            index == sentence.lowerBound
            ? Self.sentenceStarters.contains(word)
            : Self.clauseStarters.contains(word) && !document.isWord(index - 1)
        return starts && document.quotation(at: index) == nil
    }

    private func cue(at index: Int, in sentence: Range<Int>) -> Range<Int>? {
        let reach =
            max(
                sentence.lowerBound, index - Self.maxReachTokens)..<min(
                sentence.upperBound, index + Self.maxReachTokens)
        let near = mentions(in: reach)
        let behind = near.first { $0.tokens.lowerBound > index }
        guard let mention = behind ?? near.last(where: { $0.tokens.upperBound <= index }),
            speaks(mention.source, in: sentence)
        else { return nil }
        let conjunction = document.span(of: index..<(index + 1))
        let previous = claims.around(conjunction).last { claim in
            claim.span.end <= conjunction.start || claim.source != mention.source
        }
        guard let previous, previous.source != mention.source else { return nil }
        if mention.tokens.lowerBound > index { return index..<mention.tokens.upperBound }
        let end = min(sentence.upperBound, index + 3)
        return mention.tokens.lowerBound..<end
    }

    /// Mentions that begin in a range of tokens.
    private func mentions(in range: Range<Int>) -> ArraySlice<(tokens: Range<Int>, source: String)> {
        func first(from token: Int) -> Int {
            mentions.partitioningIndex { $0.tokens.lowerBound >= token }
        }
        return mentions[first(from: range.lowerBound)..<first(from: range.upperBound)]
    }

    /// The source has a claim that touches the sentence.
    private func speaks(_ source: String, in sentence: Range<Int>) -> Bool {
        let span = document.span(of: sentence)
        return claims.around(span).contains { $0.source == source && $0.span.overlaps(span) }
    }
}
