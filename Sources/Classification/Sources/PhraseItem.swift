import Wire

/// A stretch of a source's description that some table knows.
struct PhraseItem {
    enum Kind {
        case speaker(SpeakerWord)
        case body(NamedBody)
        case outlet(Outlet)
        /// ISO 3166-1 alpha-2.
        case country(String)
    }

    var kind: Kind
    /// Tokens of the phrase.
    var tokens: Range<Int>
    /// As written.
    var words: String

    var country: String? {
        if case .country(let code) = kind { code } else { nil }
    }

    var speaker: SpeakerWord? {
        if case .speaker(let word) = kind { word } else { nil }
    }
}
