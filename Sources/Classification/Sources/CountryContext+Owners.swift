import Language
import Wire

extension CountryContext {
    /// A country named right before a speaker's word ("the U.S. embassy").
    struct Owner {
        /// Of the country's name.
        var token: Int
        var country: String
        /// Last word of the speaker's ("embassy").
        var word: WordID
        var home: SpeakerWord.Home?
    }

    /// Speakers of these types belong to the place of the event unless they say otherwise.
    private static let localTypes: Set<SourceType> = [
        .government, .military, .politicalParty, .stateMedia, .witness, .company,
    ]

    /// The country of a speaker whose description names none, and what it follows from.
    /// - Parameter place: tokens of the first mention.
    func country(of judgement: Judgement, at place: Range<Int>?) -> (country: String, evidence: String)? {
        if judgement.home == .abroad {
            return owner(at: place) { $0.home == .abroad }.map { ($0, "a mention of who sent it") }
        }
        guard judgement.home == .local || Self.localTypes.contains(judgement.type) else { return nil }
        if let place, let last = place.last, !isIndefinite(place) {
            let word = document.tokens[last].word
            if let found = owner(at: place, where: { $0.word == word && $0.token < place.lowerBound }) {
                return (found, "the mention before")
            }
        }
        return (place.map { country(at: $0.lowerBound) } ?? main).map { ($0, "the text around it") }
    }

    /// The nearest one before a mention, else the first one behind it.
    private func owner(at place: Range<Int>?, where fits: (Owner) -> Bool) -> String? {
        let token = place?.lowerBound ?? 0
        let found = owners.last { $0.token < token && fits($0) } ?? owners.first { fits($0) }
        return found?.country
    }

    /// "a judge" is not the judge of whom the text spoke before.
    private func isIndefinite(_ mention: Range<Int>) -> Bool {
        let words = max(0, mention.lowerBound - 1)...mention.lowerBound
        return words.contains { Self.indefinite.contains(document.tokens[$0].word) }
    }

    private static let indefinite: WordSet = ["a", "an", "another", "one", "other", "some"]
}
