import Language
import Wire

/// The claims in order of the text, found by place without a walk over all of them.
struct ClaimIndex {
    /// How many claims before a place are looked at: claims nest, but not deeply.
    static let maxReach = 16

    let claims: [Claim]

    init(_ claims: [Claim]) {
        self.claims = claims.sorted { $0.span.start < $1.span.start }
    }

    /// Those that begin before the span ends, the last `maxReach` of them.
    func around(_ span: Span) -> ArraySlice<Claim> {
        claims[..<claims.partitioningIndex { $0.span.start >= span.end }].suffix(Self.maxReach)
    }
}
