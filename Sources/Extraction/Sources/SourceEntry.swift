import Language
import Wire

/// A source while the text is read.
struct SourceEntry {
    var name: String
    /// Words of the name, in lower case.
    var words: [WordID]
    var aliases: [String] = []
    var description: String?
    /// Words of the description, in lower case.
    var descriptionWords: [WordID] = []
    var kinds: SpeakerKinds
    var isPlural: Bool
    var isNamed: Bool
    var sex: Title.Sex
    /// Nouns that have described it.
    var headWords: Set<WordID>
    /// Capitalised words of the name.
    var properWords: Set<WordID> = []
    /// Words of the name in "a *Harbour Board* statement", where the source is a document.
    var ownerWords: [WordID] = []
    var mentions: [Span] = []
    /// The last token of its latest mention.
    var lastToken: Int
    /// Says something, or relays it.
    var isUsed = false
}
