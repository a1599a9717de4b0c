import Wire

/// A body of `bodies.tsv`.
struct NamedBody {
    var type: SourceType
    /// ISO 3166-1 alpha-2; `nil` for an international body.
    var country: String?
}
