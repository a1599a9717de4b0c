public import Wire

/// What a job carries: the article's parts and the provenance of earlier stages.
public struct Cargo: Hashable, Sendable {
    public var parts: [Part]
    public var provenance: [ProvenanceEntry]

    public init(parts: [Part], provenance: [ProvenanceEntry] = []) {
        self.parts = parts
        self.provenance = provenance
    }

    /// Size of all parts.
    public var bytes: Int { parts.reduce(0) { $0 + $1.bytes.count } }
}
