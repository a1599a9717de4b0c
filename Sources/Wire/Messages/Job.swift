/// An article on its way through one stage.
public struct Job: Hashable, Sendable {
    /// The article's id.
    public var article: String
    public var stage: StageName
    /// 1 for the first delivery.
    public var attempt: Int
    /// When the hub accepted the article: milliseconds since 1970-01-01T00:00:00Z.
    public var acceptedMilliseconds: Int64
    /// In the order in which stages added them, `article` first.
    public var parts: [Part]
    /// What earlier stages say of their work.
    public var provenance: [ProvenanceEntry]

    public init(
        article: String, stage: StageName, attempt: Int = 1, acceptedMilliseconds: Int64,
        parts: [Part], provenance: [ProvenanceEntry] = []
    ) {
        self.article = article
        self.stage = stage
        self.attempt = attempt
        self.acceptedMilliseconds = acceptedMilliseconds
        self.parts = parts
        self.provenance = provenance
    }

    /// The bytes of a part, or `nil` where no stage has added it.
    public func part(_ name: PartName) -> [UInt8]? { parts.first { $0.name == name }?.bytes }
}
