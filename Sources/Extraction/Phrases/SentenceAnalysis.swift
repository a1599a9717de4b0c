import Language
import Wire

/// What is read from one sentence before figures and incidents are looked for.
struct SentenceAnalysis: Sendable {
    var clauses: Clauses
    var quantities: [Int: Quantity]
    var dates: [FoundDate]
    /// Index into `TextDocument.sentences`.
    var sentence: Int
    /// Position among the body paragraphs, 0 for the first.
    var paragraph: Int
}
