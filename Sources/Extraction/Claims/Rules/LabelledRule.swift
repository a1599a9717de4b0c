import Language
import Wire

/// "Poll: most voters are tired", "Jane Doe: we will win": a speaker, a colon and a clause without quotation
/// marks, as in headlines.
struct LabelledRule: AttributionRule {
    let context: SentenceContext

    /// Words of the longest speaker before the colon.
    static let maxSpeakerWords = 5

    func attribution(at index: Int) -> Attribution? {
        let colon = index + 1
        guard passage.word(colon) == ":", index - sentence.lowerBound < Self.maxSpeakerWords,
            colon + 1 < sentence.upperBound, !passage.isQuoted(colon + 1),
            let group = passage.nouns.group(endingAt: index, from: sentence.lowerBound),
            group.tokens.lowerBound == sentence.lowerBound, subjects.isSpeaker(group.head),
            let content = contents.trimmed(colon + 1..<sentence.upperBound), passage.wordCount(content) >= 3,
            passage.hasFiniteVerb(in: content)
        else { return nil }
        return Attribution(
            content: content, cue: colon..<colon + 1,
            speaker: .mention(Mention(tokens: group.tokens, head: group.head)), rule: .quotation)
    }
}
