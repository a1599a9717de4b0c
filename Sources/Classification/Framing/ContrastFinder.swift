import Language
import Wire

/// Finds where one source is set against another: "However, the union said", "but the agency reported".
struct ContrastFinder {
    /// How far from the conjunction the other source may stand.
    static let maxReachTokens = 8

    private static let sentenceStarters: WordSet = ["however", "but", "yet"]
    private static let clauseStarters: WordSet = ["however", "but", "whereas"]

    let document: TextDocument
    let claims: [Claim]
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
        guard document.quotation(at: index) == nil else { return false }
        let word = document.tokens[index].word
        if index == sentence.lowerBound { return Self.sentenceStarters.contains(word) }
        return Self.clauseStarters.contains(word) && !document.isWord(index - 1)
    }

    private func cue(at index: Int, in sentence: Range<Int>) -> Range<Int>? {
        let reach = max(sentence.lowerBound, index - Self.maxReachTokens)..<min(
            sentence.upperBound, index + Self.maxReachTokens)
        guard
            let mention = mentions.first(where: { $0.tokens.lowerBound > index && reach.contains($0.tokens.lowerBound) })
                ?? mentions.last(where: { $0.tokens.upperBound <= index && reach.contains($0.tokens.lowerBound) }),
            speaks(mention.source, in: sentence)
        else { return nil }
        let start = document.span(of: index..<(index + 1)).start
        guard let previous = claims.last(where: { $0.span.start < start && $0.source != mention.source || $0.span.end <= start }),
            previous.source != mention.source
        else { return nil }
        if mention.tokens.lowerBound > index { return index..<mention.tokens.upperBound }
        let end = min(sentence.upperBound, index + 3)
        return mention.tokens.lowerBound..<end
    }

    /// The source has a claim that touches the sentence.
    private func speaks(_ source: String, in sentence: Range<Int>) -> Bool {
        let span = document.span(of: sentence)
        return claims.contains { $0.source == source && $0.span.overlaps(span) }
    }
}
