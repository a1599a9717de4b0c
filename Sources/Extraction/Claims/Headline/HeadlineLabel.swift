import Language

/// "Police: 12 dead in ferry fire", "12 dead in ferry fire: police", "Toll is higher - union": a speaker set
/// off by a colon or a dash, where the headline has no verb of saying.
struct HeadlineLabel {
    let passage: Passage
    let names: SourceNames

    /// Words of the longest speaker.
    static let maxSpeakerWords = 5
    /// Words of the shortest statement.
    static let minContentWords = 2

    func attribution() -> Attribution? {
        let all = passage.document.tokens.indices
        let marks = all.filter(isMark)
        if let first = marks.first,
            let found = attribution(of: first + 1..<all.upperBound, at: first, to: 0..<first)
        {
            return found
        }
        guard let last = marks.last else { return nil }
        return attribution(of: 0..<last, at: last, to: last + 1..<all.upperBound)
    }

    /// A colon, or a dash with white space around it.
    private func isMark(_ index: Int) -> Bool {
        let token = passage.document.tokens[index]
        guard token.shape.contains(.punctuation) else { return false }
        if token.word == ":" { return true }
        let isDash = token.word == "-" || token.word == "–" || token.word == "—"
        let isSpaced = index + 1 < passage.document.tokens.count
            && passage.document.tokens[index + 1].shape.contains(.spaceBefore)
        return isDash && isSpaced && token.shape.contains(.spaceBefore)
    }

    private func attribution(of content: Range<Int>, at mark: Int, to speaker: Range<Int>) -> Attribution? {
        guard (1...Self.maxSpeakerWords).contains(speaker.count), speaks(speaker),
            passage.wordCount(content) >= Self.minContentWords
        else { return nil }
        return Attribution(
            content: content, cue: mark..<mark + 1,
            speaker: .mention(Mention(tokens: speaker, head: speaker.upperBound - 1)), rule: .quotation)
    }

    /// "Live", "Analysis" and the name of a country stand before colons, too: only a noun of speakers or a
    /// source of the body counts.
    private func speaks(_ tokens: Range<Int>) -> Bool {
        let isName = tokens.allSatisfy { passage.document.isWord($0) || passage.word($0) == "'" }
        guard isName, let last = tokens.last else { return false }
        if let kinds = passage.lexicon.speakers[passage.word(last)] { return kinds != .document }
        return names.id(of: tokens.map { passage.word($0) }) != nil
    }
}
