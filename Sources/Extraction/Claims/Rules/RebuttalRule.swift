import Language
import Wire

/// "..., a charge the government denies": a noun set beside a statement, and who disputes it.
struct RebuttalRule: AttributionRule {
    let context: SentenceContext

    func attribution(at index: Int) -> Attribution? {
        guard let verb = passage.cueVerb(index), verb.stance == .denied,
            contents.closesSentence(after: index)
        else { return nil }
        let predicate = passage.predicates.predicate(of: index, from: sentence.lowerBound)
        guard !predicate.isPassive, let subject = subjects.subject(before: predicate.tokens.lowerBound),
            subject.place == .before,
            let noun = passage.nouns.group(endingAt: subject.clauseStart - 1, from: sentence.lowerBound),
            passage.lexicon.nouns[passage.word(noun.head)] != nil
                || Self.charges.contains(passage.word(noun.head)),
            noun.tokens.lowerBound > sentence.lowerBound, passage.tag(noun.tokens.lowerBound - 1) == .comma
        else { return nil }
        return Attribution(
            content: noun.tokens.lowerBound..<predicate.tokens.upperBound, cue: predicate.tokens,
            speaker: .mention(subject.mention), stance: .denied, rule: .apposition)
    }

    private static let charges: WordSet = [
        "charge", "charges", "account", "version", "report", "reports", "stance",
    ]
}
