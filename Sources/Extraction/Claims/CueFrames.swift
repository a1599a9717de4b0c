/// What a cue governs, and where it may stand: the `frames` column of the cue lexicons.
struct CueFrames: NamedOptions, Hashable, Sendable {
    let rawValue: UInt32

    /// A clause, with or without "that".
    static let clause = CueFrames(rawValue: 1 << 0)
    /// A clause with "that", "whether", "how" and the like.
    static let that = CueFrames(rawValue: 1 << 1)
    static let quote = CueFrames(rawValue: 1 << 2)
    /// The cue may follow or interrupt its content ("..., he said").
    static let after = CueFrames(rawValue: 1 << 3)
    /// A person stands between cue and content ("told reporters that").
    static let hearer = CueFrames(rawValue: 1 << 4)
    static let infinitive = CueFrames(rawValue: 1 << 5)
    /// A noun phrase or gerund.
    static let object = CueFrames(rawValue: 1 << 6)
    static let of = CueFrames(rawValue: 1 << 7)
    static let `for` = CueFrames(rawValue: 1 << 8)
    static let on = CueFrames(rawValue: 1 << 9)
    static let about = CueFrames(rawValue: 1 << 10)
    static let against = CueFrames(rawValue: 1 << 11)
    /// A noun phrase and what it is called ("called the plan a mistake").
    static let label = CueFrames(rawValue: 1 << 12)
    /// An object or clause after a particle ("ruled out talks", "pointed out that").
    static let particle = CueFrames(rawValue: 1 << 13)
    /// Anything that holds a verb.
    static let any = CueFrames(rawValue: 1 << 14)

    /// What follows the preposition "to" ("referred to the plan").
    static let toward = CueFrames(rawValue: 1 << 15)

    /// A noun phrase and what it is taken for ("sees the plan as a mistake").
    static let `as` = CueFrames(rawValue: 1 << 16)

    static let names: [String: CueFrames] = [
        "clause": .clause, "that": .that, "quote": .quote, "after": .after, "hearer": .hearer,
        "to": .infinitive, "object": .object, "of": .of, "for": .for, "on": .on, "about": .about,
        "against": .against, "label": .label, "particle": .particle, "any": .any, "toward": .toward,
        "as": .as,
    ]
}
