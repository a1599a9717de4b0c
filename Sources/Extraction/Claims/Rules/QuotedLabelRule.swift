import Language
import Wire

/// "Doe summed up the plan as “a disgrace”": whatever the verb, quoted words after "as" are its subject's.
struct QuotedLabelRule: AttributionRule {
    let context: SentenceContext

    func attribution(at index: Int) -> Attribution? {
        guard passage.tag(index).isVerb else { return nil }
        var start = index + 1
        while passage.tag(start) == .rp || passage.tag(start) == .rb || passage.tag(start) == .to {
            start += 1
        }
        guard let object = passage.nouns.group(startingAt: start, before: sentence.upperBound),
            let quotation = label(after: object.tokens.upperBound)
        else { return nil }
        let predicate = passage.predicates.predicate(of: index, from: sentence.lowerBound)
        guard !predicate.isPassive, !predicate.isNegated, let subject = subject(of: predicate),
            passage.tag(subject.head) == .prp || subjects.isSpeaker(subject.head)
        else { return nil }
        return Attribution(
            content: start..<quotation.upperBound, cue: predicate.tokens, speaker: .mention(subject),
            rule: .verb, standsAlone: false)
    }

    /// "as “a disgrace”", "as a “disgrace”".
    private func label(after end: Int) -> Range<Int>? {
        guard passage.word(end) == "as" else { return nil }
        let mark = passage.tag(end + 1) == .dt ? end + 2 : end + 1
        guard mark < sentence.upperBound, passage.tag(mark) == .openQuote else { return nil }
        return passage.quotation(mark)?.tokens.clamped(to: sentence)
    }

    private func subject(of predicate: Predicate) -> Mention? {
        let first = predicate.tokens.lowerBound
        if predicate.form == .finite, let subject = subjects.subject(before: first) { return subject.mention }
        return subjects.subject(sharedBy: first)?.mention
    }
}
