/// One wording of `cues.tsv` or `register.tsv`.
struct CuePattern: Sendable {
    /// A place of a pattern, by the words that may stand there.
    struct Element: Sendable {
        enum Form: Sendable {
            case word
            /// A word that may be left out.
            case optional
            /// Up to `most` tokens of any kind.
            case gap
        }

        var form: Form
        var most = 0
        /// Indices into `CueLexicon.members`.
        var members = 0..<0
    }

    static let maxGapTokens = 12

    let mark: CueMark
    /// Indices into `CueLexicon.elements`.
    let elements: Range<Int>
}
