public import Language
public import Wire

/// What facts are read from. Spans of `claims` and `sources` point into `body`.
public struct FactInput: Sendable {
    public var body: TextDocument
    public var headline: TextDocument?
    public var claims: [Claim]
    public var sources: [Source]
    /// The day against which "on Friday" resolves; without it only full dates do.
    public var published: CivilDate?

    public init(
        body: TextDocument, headline: TextDocument? = nil, claims: [Claim] = [],
        sources: [Source] = [], published: CivilDate? = nil
    ) {
        self.body = body
        self.headline = headline
        self.claims = claims
        self.sources = sources
        self.published = published
    }
}
