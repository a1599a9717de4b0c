/// Why a message or an article was refused. The list grows with minor versions; a reader treats an unknown
/// code as `badMessage`.
public enum RefusalCode: String, Codable, Hashable, Sendable, CaseIterable {
    /// Frames or JSON do not follow the grammar.
    case badMessage = "bad_message"
    case unsupportedVersion = "unsupported_version"
    case unknownVerb = "unknown_verb"
    /// No stage of that name in the hub's configuration.
    case unknownStage = "unknown_stage"
    /// A worker spoke before its HELLO, or after the hub forgot it. Say HELLO again.
    case unknownWorker = "unknown_worker"
    /// A worker answered a job that it does not hold (any more). The answer is dropped.
    case notHeld = "not_held"
    /// The part of a DONE is not a JSON object, too large, or not under the name the stage adds.
    case badPart = "bad_part"
    /// The peer's role does not allow what it asked.
    case forbidden
    case notJSON = "not_json"
    /// JSON, but not an object with the fields of an article.
    case notAnArticle = "not_an_article"
    case noHeadline = "no_headline"
    case emptyBody = "empty_body"
    case tooLarge = "too_large"
    case badID = "bad_id"
    /// The publisher's id was used for other content before.
    case idTaken = "id_taken"
    /// No dead letter of that id.
    case unknownArticle = "unknown_article"
}
