import Language

/// A mention taken apart: its name, the words that describe it, and what kind of speaker they show.
struct MentionReading {
    enum Form: Hashable, Sendable {
        /// Holds a proper name that stands for the source itself.
        case named
        /// "the official"
        case definite
        /// "a doctor on the scene", "analysts"
        case indefinite
        case pronoun
    }

    var form: Form
    /// Tokens of the name, or of the noun phrase without its article.
    var name: Range<Int>
    /// Tokens of the first noun phrase without what prepositions tie to it, and without its article.
    var core: Range<Int>
    /// Describing words before or after the name.
    var description: Range<Int>?
    var kinds: SpeakerKinds
    var isPlural: Bool
    var sex: Title.Sex
    /// The noun that says what the source is ("spokesman", "newspaper").
    var headWords: [WordID]
}
