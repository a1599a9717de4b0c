/// What a person does for a body that speaks through them: the `kind` column of `offices.tsv`.
enum Office: String, Sendable {
    /// Speaks for it: "spokeswoman".
    case voice
    /// Heads or represents it: "director".
    case head
    /// Heads or represents a state: "premier".
    case state
}
