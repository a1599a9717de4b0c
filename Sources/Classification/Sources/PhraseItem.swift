import Language
import Wire

/// A stretch of a source's description that some table knows.
struct PhraseItem {
    enum Kind {
        case speaker(SpeakerWord)
        case body(NamedBody)
        /// Index into the registry's outlets.
        case outlet(Int)
        /// A country, its people or its capital; ISO 3166-1 alpha-2.
        case country(String)
        /// Any other place, by its country: it says where a speaker is from, and is none itself.
        case place(String)
    }

    var kind: Kind
    /// Tokens of the phrase.
    var tokens: Range<Int>
    let document: TextDocument

    /// As written.
    var words: String { document.text(tokens) }

    var country: String? {
        switch kind {
        case .country(let code), .place(let code): code
        case .speaker, .body, .outlet: nil
        }
    }

    var speaker: SpeakerWord? {
        if case .speaker(let word) = kind { word } else { nil }
    }
}
