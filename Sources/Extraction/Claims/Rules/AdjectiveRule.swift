import Language
import Wire

/// "The mayor is confident that the bridge will open": what someone holds, in an adjective after "be".
struct AdjectiveRule: AttributionRule {
    let context: SentenceContext

    func attribution(at index: Int) -> Attribution? {
        guard passage.tag(index).isAdjective || passage.tag(index) == .vbn,
            let adjective = passage.lexicon.adjectives[passage.word(index)],
            let copula = copula(before: index)
        else { return nil }
        let predicate = passage.predicates.predicate(of: copula, from: sentence.lowerBound)
        guard predicate.form == .finite, !predicate.isModal, !predicate.isNegated,
            let subject = subjects.subject(before: predicate.tokens.lowerBound), subject.place != .shared,
            canHold(subject.mention.head),
            let content = contents.content(after: index, frames: adjective.frames),
            passage.wordCount(content) > 1
        else { return nil }
        return Attribution(
            content: content, cue: predicate.tokens.lowerBound..<index + 1,
            speaker: .mention(subject.mention), stance: adjective.stance, rule: .adjective, standsAlone: false
        )
    }

    /// The form of "be" right before, past adverbs.
    private func copula(before index: Int) -> Int? {
        var before = index - 1
        while before > sentence.lowerBound, passage.tag(before) == .rb, !isNegation(before) { before -= 1 }
        guard before > sentence.lowerBound,
            PredicateReader.be.contains(passage.word(before))
                || passage.word(before) == "remain" || passage.word(before) == "remains"
        else { return nil }
        return before
    }

    private func isNegation(_ index: Int) -> Bool { PredicateReader.negations.contains(passage.word(index)) }

    private func canHold(_ head: Int) -> Bool {
        switch passage.word(head) {
        case "it", "i", "you", "that", "this", "there", "what", "we": false
        default: passage.tag(head) == .prp || subjects.isSpeaker(head) || passage.tag(head) == .nns
        }
    }
}
