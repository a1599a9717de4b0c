/// The words by which the parts of an article that are not body text are known.
struct StructureLexicon: Sendable {
    /// News and photo agencies, as words of a credit or dateline: "AP", "Reuters", "Getty".
    var agencies: WordSet = []
    /// "of", "the", "de": in lower case inside a name.
    var nameJoiners: WordSet = []
    /// Months, weekdays, and what else stands in a date line: "updated", "GMT".
    var dateWords: WordSet = []
    /// What marks a photo caption or credit; the value is its weight.
    var captionMarks = PhraseTable<Int>()
    /// What begins a byline or a sign-off: "by", "reporting by".
    var bylineMarks = PhraseTable<Bool>()
    /// Last labels of domain names.
    var domains: WordSet = []
}
