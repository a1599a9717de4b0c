/// What a noun says of those it names: the `kinds` column of the speaker lexicon.
struct SpeakerKinds: NamedOptions, Hashable, Sendable {
    let rawValue: UInt8

    static let person = SpeakerKinds(rawValue: 1 << 0)
    /// Several persons.
    static let people = SpeakerKinds(rawValue: 1 << 1)
    static let organization = SpeakerKinds(rawValue: 1 << 2)
    /// A news outlet.
    static let media = SpeakerKinds(rawValue: 1 << 3)
    /// A text, picture or survey that speaks for those who made it.
    static let document = SpeakerKinds(rawValue: 1 << 4)

    static let names: [String: SpeakerKinds] = [
        "person": .person, "people": .people, "organization": .organization, "media": .media,
        "document": .document,
    ]
}
