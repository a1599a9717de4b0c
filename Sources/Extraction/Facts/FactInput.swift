import Language
import Wire

/// What facts are read from. Spans of `claims` point into `body`.
struct FactInput: Sendable {
    var body: TextDocument
    var headline: TextDocument?
    var claims: [Claim] = []
    /// The day against which "on Friday" resolves; without it only full dates do.
    var published: CivilDate?
}
