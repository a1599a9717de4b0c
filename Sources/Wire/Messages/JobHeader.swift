/// The third frame of a JOB. One frame for each of `parts` follows, in this order.
public struct JobHeader: Codable, Hashable, Sendable {
    public var article: String
    public var lease: UInt64
    public var stage: StageName
    public var attempt: Int
    public var acceptedMilliseconds: Int64
    public var parts: [PartName]
    public var provenance: [ProvenanceEntry]

    public init(
        article: String, lease: UInt64, stage: StageName, attempt: Int,
        acceptedMilliseconds: Int64, parts: [PartName], provenance: [ProvenanceEntry]
    ) {
        self.article = article
        self.lease = lease
        self.stage = stage
        self.attempt = attempt
        self.acceptedMilliseconds = acceptedMilliseconds
        self.parts = parts
        self.provenance = provenance
    }
}
