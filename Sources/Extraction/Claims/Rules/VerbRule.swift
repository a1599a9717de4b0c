import Language
import Wire

/// Active verbs with a subject: "police said ten people died", "ten people died, police said", "said the
/// police".
struct VerbRule: AttributionRule {
    let context: SentenceContext

    func attribution(at index: Int) -> Attribution? {
        guard let verb = passage.cueVerb(index) else { return nil }
        let predicate = passage.predicates.predicate(of: index, from: sentence.lowerBound)
        guard !predicate.isPassive, passage.tag(index) != .md else { return nil }
        switch predicate.form {
        case .finite: return finite(verb, predicate)
        case .participle where isPastTense(index) || goesOnSpeaking(index):
            return finite(verb, predicate)
        case .infinitive where passage.tag(index) == .vb && passage.tag(predicate.tokens.lowerBound) == .to:
            return infinitive(verb, predicate)
        default: return nil
        }
    }

    /// A participle after a noun and before no preposition is more likely a past tense.
    private func isPastTense(_ index: Int) -> Bool {
        guard passage.tag(index + 1) != .in || passage.word(index + 1) == "that" else { return false }
        let before = passage.tag(index - 1)
        return before.isNoun || before == .prp || before == .rb || before == .comma
    }

    /// "admitted the theft but *denied* the fraud": the second of two past tenses, by its tag a participle.
    private func goesOnSpeaking(_ index: Int) -> Bool {
        guard passage.tag(index - 1) == .cc else { return false }
        let start = max(sentence.lowerBound, index - Self.maxJoinedTokens)
        let earlier = Range(from: start, to: index - 1).last {
            passage.tag($0).isFiniteVerb && !passage.isQuoted($0)
        }
        guard let earlier, passage.cueVerb(earlier)?.class == .speech else { return false }
        return !passage.predicates.predicate(of: earlier, from: sentence.lowerBound).isPassive
    }

    /// Tokens between two predicates of one subject.
    private static let maxJoinedTokens = 20

    // MARK: Finite

    private func finite(_ verb: CueVerb, _ predicate: Predicate) -> Attribution? {
        if predicate.isNegated, verb.class == .speech, verb.stance != .denied { return nil }
        if let inverted = inverted(verb, predicate) { return inverted }
        guard let subject = subjects.subject(before: predicate.tokens.lowerBound) ?? joined(predicate),
            !isAuthor(subject.mention)
        else { return nil }
        guard var content = content(verb, predicate, subject) else { return nil }
        if subject.place == .relative { content = withinRelative(content, relative: subject.clauseStart) }
        return cited(make(content, predicate, subject, verb), subject)
    }

    /// "The agency, citing a ministry source, said": the source says it, the agency relays it.
    private func cited(_ attribution: Attribution, _ subject: SubjectFinder.Subject) -> Attribution {
        let comma = subject.mention.tokens.upperBound
        guard passage.tag(comma) == .comma,
            passage.word(comma + 1) == "citing" || passage.word(comma + 1) == "quoting",
            let group = passage.nouns.group(startingAt: comma + 2, before: attribution.cue.lowerBound),
            subjects.isSpeaker(group.head)
        else { return attribution }
        var attribution = attribution
        attribution.relay = .mention(subject.mention)
        let extended = passage.nouns.extendedRight(group, before: attribution.cue.lowerBound)
        attribution.speaker = .mention(Mention(tokens: extended.tokens, head: extended.head))
        return attribution
    }

    /// ", who denies the charge, has ...": the relative clause ends at the comma before the main verb.
    private func withinRelative(_ content: Range<Int>, relative: Int) -> Range<Int> {
        guard passage.tag(relative - 1) == .comma else { return content }
        let comma = content.first {
            passage.tag($0) == .comma && !passage.isQuoted($0) && passage.tag($0 + 1).isFiniteVerb
        }
        return comma.flatMap { contents.trimmed(content.lowerBound..<$0) } ?? content
    }

    private func content(_ verb: CueVerb, _ predicate: Predicate, _ subject: SubjectFinder.Subject)
        -> Range<Int>?
    {
        var frames = verb.frames
        if verb.class == .intention || verb.class == .thought, predicate.isModal {
            frames.subtract([.infinitive, .object])
        }
        let isRelativeObject = isRelativeObject(subject)
        if isRelativeObject, frames.contains(.label) { frames.insert(.object) }
        if let content = contents.content(after: predicate.verb, frames: frames),
            isContent(content)
        {
            return isRelativeObject ? withinRelative(content, relative: subject.clauseStart - 1) : content
        }
        guard verb.frames.contains(.after) || verb.frames.contains(.quote), subject.place == .before,
            contents.closesSentence(after: predicate.verb)
        else { return nil }
        guard let content = contents.content(before: subject.clauseStart) else {
            return opening(verb, predicate, subject)
        }
        if !verb.frames.contains(.after), !passage.isInSpeech(content.upperBound - 1) { return nil }
        return interrupted(content, predicate) ?? content
    }

    /// "a verdict *which* the union called a mistake": what is called stands before the subject.
    private func isRelativeObject(_ subject: SubjectFinder.Subject) -> Bool {
        subject.place == .before && subject.clauseStart > sentence.lowerBound
            && passage.tag(subject.clauseStart - 1) == .wdt
    }

    /// "Instead, he told the radio, the plan would go on": nothing but an adverb stands before.
    private func opening(
        _ verb: CueVerb, _ predicate: Predicate, _ subject: SubjectFinder.Subject
    ) -> Range<Int>? {
        let before = subject.clauseStart - 1
        let opens = passage.tag(before) == .comma || passage.word(before) == "as"
        guard opens, !verb.frames.isDisjoint(with: [.clause, .that, .particle]),
            let comma = contents.commaClosing(after: predicate.verb),
            contents.opensWithSubject(at: comma + 1)
        else { return nil }
        return contents.trimmed(comma + 1..<contents.end(from: comma + 1))
    }

    /// "Much of the unrest, they argue, is due to controls": content that goes on after the cue.
    private func interrupted(_ content: Range<Int>, _ predicate: Predicate) -> Range<Int>? {
        guard !passage.isInSpeech(content.upperBound - 1),
            let comma = contents.commaClosing(after: predicate.verb),
            !passage.hasFiniteVerb(in: content) || contents.resumes(at: comma + 1)
        else { return nil }
        return contents.trimmed(content.lowerBound..<contents.end(from: comma + 1))
    }

    private func isContent(_ content: Range<Int>) -> Bool {
        let words = passage.wordCount(content)
        return words >= 2
            || words == 1
                && (passage.isQuoted(content.lowerBound)
                    || passage.tag(content.lowerBound) != .rb && passage.tag(content.lowerBound) != .prp)
    }

    /// "and added that": the subject of an earlier verb.
    private func joined(_ predicate: Predicate) -> SubjectFinder.Subject? {
        var index = predicate.tokens.lowerBound - 1
        while index >= sentence.lowerBound, passage.tag(index) == .rb { index -= 1 }
        guard index >= sentence.lowerBound, passage.tag(index) == .cc || passage.tag(index) == .comma else {
            return nil
        }
        return subjects.subject(sharedBy: predicate.tokens.lowerBound)
    }

    /// "I", "we", "you" outside quotations: the author, or nobody.
    private func isAuthor(_ mention: Mention) -> Bool {
        Self.authors.contains(passage.word(mention.head)) && mention.tokens.count == 1
    }

    private static let authors: WordSet = ["i", "we", "you", "there", "what", "one", "me", "us"]

    // MARK: Inverted

    /// "...," said the ministry.
    private func inverted(_ verb: CueVerb, _ predicate: Predicate) -> Attribution? {
        guard verb.frames.contains(.quote), !verb.frames.contains(.hearer), predicate.tokens.count == 1,
            predicate.form == .finite
        else { return nil }
        let before = predicate.tokens.lowerBound - 1
        let follows =
            before < sentence.lowerBound
            || [.comma, .closeQuote, .hyphen, .period].contains(passage.tag(before))
        guard follows, let subject = subjects.subject(after: predicate.verb),
            let content = contents.content(before: predicate.tokens.lowerBound)
        else { return nil }
        let isQuoted = passage.isInSpeech(content.upperBound - 1)
        guard isQuoted || passage.hasFiniteVerb(in: content) else { return nil }
        if !isQuoted, isParenthesisOfSubject(before, predicate) { return nil }
        return make(content, predicate, subject, verb)
    }

    /// The comma before the verb closes a parenthesis of its subject: "The station, which ..., said
    /// officials".
    private func isParenthesisOfSubject(_ comma: Int, _ predicate: Predicate) -> Bool {
        guard comma >= sentence.lowerBound, passage.tag(comma) == .comma,
            let subject = subjects.subject(before: predicate.tokens.lowerBound)
        else { return false }
        return subject.mention.tokens.lowerBound == sentence.lowerBound
    }

    // MARK: Infinitive

    /// "went on to say that", for verbs of saying that introduce a clause or a quotation.
    private func infinitive(_ verb: CueVerb, _ predicate: Predicate) -> Attribution? {
        guard verb.class == .speech, !predicate.isNegated,
            !Self.refusals.contains(passage.word(predicate.tokens.lowerBound - 1)),
            let content = contents.content(
                after: predicate.verb, frames: verb.frames.intersection([.clause, .that, .quote, .hearer])),
            let subject = subjects.subject(sharedBy: predicate.tokens.lowerBound),
            !isAuthor(subject.mention)
        else { return nil }
        return make(content, predicate, subject, verb)
    }

    private static let refusals: WordSet = [
        "refused", "refuses", "refuse", "declined", "declines", "decline", "failed", "fails", "unable",
        "likely",
        "early", "hard", "difficult", "possible", "impossible", "not",
    ]

    private func make(
        _ content: Range<Int>, _ predicate: Predicate, _ subject: SubjectFinder.Subject, _ verb: CueVerb
    ) -> Attribution {
        var stance = verb.stance
        if predicate.isNegated { stance = stance == .denied ? .asserted : .denied }
        return Attribution(
            content: content, cue: predicate.tokens, speaker: .mention(subject.mention), stance: stance,
            rule: .verb,
            standsAlone: verb.class == .speech
                && (verb.frames.contains(.any) || passage.isQuoted(content.lowerBound)
                    || passage.hasFiniteVerb(in: content))
        )
    }
}
