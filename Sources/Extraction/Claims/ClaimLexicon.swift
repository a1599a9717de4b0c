import Language

/// The word lists from which claims and their sources are read.
struct ClaimLexicon: Sendable {
    /// Every form of every cue verb.
    var verbs = WordTable<CueVerb>()
    var nouns = WordTable<CueNoun>()
    /// Adjectives govern content as nouns do.
    var adjectives = WordTable<CueNoun>()
    var speakers = WordTable<SpeakerKinds>()
    var titles = WordTable<Title>()
    /// Nouns for those through whom a body speaks.
    var offices = WordTable<Office>()
    /// Words of counting.
    var tallies = TallyWords(empty: ())
    /// Words that set the time of a report.
    var adverbials = WordTable<Adverbial>()

    enum Adverbial: String, Sendable {
        /// Stands alone: "said Monday".
        case day
        /// Follows "last", "this", "late": "said last week".
        case span
    }
}
