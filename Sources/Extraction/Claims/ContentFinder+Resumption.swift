import Language

/// Content that goes on after an attribution in its middle: "The delays, residents argue, are due to ...".
extension ContentFinder {
    /// Tokens between a cue and the comma that closes its attribution ("she said in a talk on Monday,").
    static let maxAttributionTokens = 10

    /// The comma right after the cue whose last token is `last`, past a hearer, time and place.
    func commaClosing(after last: Int) -> Int? {
        guard closesSentence(after: last) else { return nil }
        let end = min(sentence.upperBound, last + Self.maxAttributionTokens)
        return Range(from: last + 1, to: end).first { passage.tag($0).isPunctuation }
            .flatMap { passage.tag($0) == .comma && $0 + 1 < sentence.upperBound ? $0 : nil }
    }

    /// What follows the comma belongs to the clause before the attribution: "It matters, she said, *that*".
    func resumes(at index: Int) -> Bool {
        passage.word(index) == "that" || passage.word(index) == "for" || passage.word(index) == "than"
    }
}
