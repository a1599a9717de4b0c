/// What a tagger has found out about words, so that a frequent word is looked up and scored by itself once. A
/// word takes the place of an earlier one that falls on the same entry, so the size is bounded.
struct WordMemory: Sendable {
    /// A power of 2. A news text of 800 words has some 350 different ones; 160 bytes an entry.
    static let entryCount = 8192

    /// What stands before and after a sentence.
    let outside: KnownWord
    private var entries: [KnownWord]

    init(outside: KnownWord) {
        self.outside = outside
        entries = Array(repeating: outside, count: Self.entryCount)
    }

    /// The entry of a word, made by `make` where it is not there. `kinds` of `features` does not count.
    @inline(__always)
    mutating func word(
        _ features: TokenFeatures, make: (TokenFeatures) -> KnownWord
    ) -> KnownWord {
        let place = Int(features.word ^ features.shape &* 0x9e37_79b1) & (Self.entryCount - 1)
        if !entries[place].features.isSameWord(as: features) { entries[place] = make(features) }
        return entries[place]
    }
}
