import Wire

/// Content, cue and speaker as one rule found them, in tokens. Sources are resolved later.
struct Attribution: Hashable, Sendable {
    /// Indirect, since every rule returns an attribution or none at every token: it has to be small.
    indirect enum Speaker: Hashable, Sendable {
        case mention(Mention)
        /// Whoever spoke last before it: a quotation with no cue of its own.
        case previous
        /// The text attributes to nobody.
        case none

        init(_ mention: Mention?) {
            self = mention.map { .mention($0) } ?? .none
        }

        var mention: Mention? {
            if case .mention(let mention) = self { mention } else { nil }
        }
    }

    /// Which family of rules found it.
    enum Rule: String, Hashable, Sendable {
        case verb, passive, participle, preposition, noun, quotation, relay, adverb, apposition, adjective
    }

    var content: Range<Int>
    var cue: Range<Int>
    var speaker: Speaker
    /// Who relays it ("the agency quoted the minister as saying").
    var relay = Speaker.none
    var stance: Claim.Stance = .asserted
    var rule: Rule
    /// The content is a clause or quoted, and the cue says that it was said: worth a claim of its own even
    /// inside another's content.
    var standsAlone = true
    /// The attribution inside its own content: "...," *he said.* "...".
    var interruption: Range<Int>?
}
