import Wire

/// What a description says about a source, and why.
struct Judgement {
    var type: SourceType
    /// ISO 3166-1 alpha-2, where the description itself names it.
    var country: String?
    /// The rule and the words.
    var basis: String
    /// Nothing but a country's name speaks ("China says").
    var isCountryAlone = false
    /// The name is a common noun's ("the prosecutor"), not a bearer's: what stands before it is another's.
    var isRole = false
    /// A weak judgement stands only where no other description gives a strong one.
    var isWeak = false
    /// Unnamed, but of an organ of a state ("a military source").
    var isUnnamedOfficial = false
    /// The description rules a country out ("trade partners", "UN").
    var isInternational = false
    /// Where the country follows from if the description names none.
    var home: SpeakerWord.Home?
}
