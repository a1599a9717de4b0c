import Wire

/// Where and when a sentence sets what it tells.
struct SentenceScene: Sendable {
    /// The first phrase of place.
    var site: FoundPlace?
    var date: CivilDate?
    var era: Era?
    /// Index into `TextDocument.paragraphs`.
    var paragraph = 0
}
