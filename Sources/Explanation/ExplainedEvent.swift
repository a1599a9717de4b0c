import Wire

/// What an explanation reads of an event.
struct ExplainedEvent: Decodable {
    var article: EventArticle
    var sources: [Source]
    var claims: [Claim]
    var headlineClaims: [HeadlineClaim]?
    var figures: [Figure]
    var contested: [Contested]
    var incidents: [Incident]
    var dates: [DateMention]
    var entities: [Entity]
    var publisher: PublisherClass
    var framing: Framing
    /// BCP 47, where extraction does not read the text's language.
    var unsupportedLanguage: String?

    func source(_ id: String?) -> Source? {
        id.flatMap { id in sources.first { $0.id == id } }
    }

    /// `f1`, `f2` and so on, in the event's order. The event itself does not number cues.
    static func cueID(_ index: Int) -> String { "f\(index + 1)" }
}

/// The envelope around it (CloudEvents 1.0).
struct ExplainedEnvelope: Decodable {
    var data: ExplainedEvent
}
