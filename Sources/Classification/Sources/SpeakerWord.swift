import Wire

/// A word of `speakers.tsv`: what it says about the source that bears it.
struct SpeakerWord {
    enum Role: String {
        case title, rank, office, body, media, ownership, unnamed, states, detached, present
    }

    var role: Role
    /// `nil` where the word has no type of its own.
    var type: SourceType?
    /// Works where the news happens, so that its country follows from the text around it.
    var isLocal: Bool
}
