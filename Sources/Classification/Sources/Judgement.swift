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
    /// A weak judgement stands only where no other description gives a strong one.
    var isWeak = false
    /// The description rules a country out ("trade partners", "UN").
    var isInternational = false
    /// The source is where the event is ("doctors", "hospital"): the country follows from the text around it.
    var isLocal = false
}
