/// What the tables know of one phrase: it can be several things, and its place in a text decides.
struct PhraseEntry: Sendable {
    var speaker: SpeakerWord?
    var body: NamedBody?
    /// Index into the registry's outlets.
    var outlet: Int?
    var country: SourceLexicon.CountryWord?
}
