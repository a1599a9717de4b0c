/// What a tagger has found out about words, so that a frequent word is looked up and scored by itself once. A
/// word takes the place of an earlier one that falls on the same entry, so the size is bounded.
struct WordMemory: Sendable {
    struct Entry: Sendable {
        /// The features from which the rest follows, `kinds` filled in.
        var features: TokenFeatures
        /// The tag that the dictionary is certain of.
        var tag: Tag?
        /// The sum of the features of the word by itself.
        var scores: Scores
    }

    /// A power of 2. A news text of 800 words has some 350 different ones; 128 bytes an entry.
    static let entryCount = 4096

    private var entries = Array(
        repeating: Entry(features: .outside, tag: nil, scores: Scores()), count: entryCount)

    /// The entry of a word, made by `make` where it is not there. `kinds` of `features` does not count.
    @inline(__always)
    mutating func entry(
        of features: TokenFeatures, make: (TokenFeatures) -> Entry
    ) -> Entry {
        let place = Int(features.word ^ features.shape &* 0x9e37_79b1) & (Self.entryCount - 1)
        if !entries[place].features.isSameWord(as: features) { entries[place] = make(features) }
        return entries[place]
    }
}
