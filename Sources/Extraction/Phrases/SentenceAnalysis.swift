import Language
import Wire

/// What is read from one sentence before figures and incidents are looked for.
struct SentenceAnalysis: Sendable {
    var clauses: Clauses
    var quantities: [Int: Quantity]
    var dates: [FoundDate]
    var eras: [Era] = []
    /// See `Clauses.isHabitual`.
    var isHabitual = false
    /// The date of the scene that the sentences before it in the paragraph set.
    var carried: CivilDate?
    /// The subject of the sentence before it: what a pronoun stands for where its own sentence does not tell.
    var topic: Argument?
    /// Index into `TextDocument.sentences`.
    var sentence = 0
    /// Position among the body paragraphs, 0 for the first.
    var paragraph = 0
}
