import Language
import Wire

/// Participles that open a sentence: "Asked whether he would run, ...", "As reported by the Times, ...".
struct AskedRule: AttributionRule {
    let context: SentenceContext

    func attribution(at index: Int) -> Attribution? {
        guard passage.tag(index) == .vbn || passage.tag(index) == .vbd,
            passage.cueVerb(index)?.class == .speech
        else { return nil }
        if index == sentence.lowerBound { return asked(at: index) }
        guard index == sentence.lowerBound + 1, passage.word(sentence.lowerBound) == "as" else { return nil }
        return reported(at: index)
    }

    /// "Asked by the paper whether he would run, Doe laughed": the question ends with its clause.
    private func asked(at index: Int) -> Attribution? {
        let agent = agent(after: index)
        let start = agent?.tokens.upperBound ?? index + 1
        guard Self.questions.contains(passage.word(start)),
            let content = contents.trimmed(start..<contents.end(from: start))
        else { return nil }
        return Attribution(
            content: content, cue: index..<index + 1, speaker: agent.map { .mention($0) } ?? .none,
            rule: .participle)
    }

    private static let questions: WordSet = ["whether", "if", "why", "how", "what", "who", "when", "where"]

    private func reported(at index: Int) -> Attribution? {
        guard let agent = agent(after: index), passage.tag(agent.tokens.upperBound) == .comma else {
            return nil
        }
        let start = agent.tokens.upperBound + 1
        guard let content = contents.trimmed(Range(from: start, to: contents.end(from: start))) else {
            return nil
        }
        return Attribution(
            content: content, cue: index..<index + 1, speaker: .mention(agent), rule: .participle)
    }

    private func agent(after index: Int) -> Mention? {
        guard passage.word(index + 1) == "by",
            let group = passage.nouns.group(startingAt: index + 2, before: sentence.upperBound)
        else { return nil }
        return Mention(tokens: group.tokens, head: group.head)
    }
}
