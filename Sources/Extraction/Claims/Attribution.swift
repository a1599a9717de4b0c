import Wire

/// Content, cue and speaker as one rule found them, in tokens. Sources are resolved later.
struct Attribution: Hashable, Sendable {
    enum Speaker: Hashable, Sendable {
        case mention(Mention)
        /// Whoever spoke last before it: a quotation with no cue of its own.
        case previous
        /// The text attributes to nobody.
        case none
    }

    /// Which family of rules found it.
    enum Rule: String, Hashable, Sendable {
        case verb, passive, participle, preposition, noun, quotation, relay, adverb, apposition
    }

    var content: Range<Int>
    var cue: Range<Int>
    var speaker: Speaker
    /// Who relays it ("the agency quoted the minister as saying").
    var relay: Mention?
    var stance: Claim.Stance = .asserted
    var rule: Rule
}
