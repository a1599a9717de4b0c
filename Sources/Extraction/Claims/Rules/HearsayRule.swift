import Language
import Wire

/// Words that pass a sentence on without a source: "reportedly", "allegedly".
struct HearsayRule: AttributionRule {
    let context: SentenceContext

    func attribution(at index: Int) -> Attribution? {
        guard Self.words.contains(passage.word(index)) else { return nil }
        guard let content = contents.trimmed(sentence.lowerBound..<contents.end(from: index)) else {
            return nil
        }
        return Attribution(
            content: content, cue: index..<index + 1, speaker: .none, stance: .hedged, rule: .adverb,
            standsAlone: false)
    }

    private static let words: WordSet = ["reportedly", "purportedly", "allegedly", "supposedly"]
}
