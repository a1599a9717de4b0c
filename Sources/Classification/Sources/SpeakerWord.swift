import Wire

/// A word of `speakers.tsv`: what it says about the source that bears it.
struct SpeakerWord {
    enum Role: String {
        case title, rank, office, post, body, media, ownership, unnamed, states, detached, present

        /// Takes the type of the body it is named with.
        var isOffice: Bool { self == .office || self == .post }
    }

    var role: Role
    /// `nil` where the word has no type of its own.
    var type: SourceType?
    /// Whose country the word's bearer has where nothing beside it says so.
    var home: Home?
    /// Before a word for a medium ("official radio"): what the medium is. The word may have a role besides.
    var ownership: SourceType?
    /// Several bear the word ("residents"): no description of one person.
    var isPlural = false

    enum Home: String {
        /// That of the place where the news happens ("hospital").
        case local
        /// Never that of the place: the country it was sent by ("embassy").
        case abroad
    }
}
