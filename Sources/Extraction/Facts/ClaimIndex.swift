import Language
import Wire

/// Finds the claim in which something is said, and whose claim it is.
struct ClaimIndex {
    /// By start, the longer first.
    private let claims: [Claim]

    /// Claims that can begin between a word and the claim that holds it.
    private static let mostNested = 64

    init(claims: [Claim]) {
        self.claims = claims.sorted { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }
    }

    /// The shortest claim that holds the first byte of `span`.
    func claim(at span: Span) -> Claim? {
        let end = claims.partitioningIndex { $0.span.start > span.start }
        return claims[..<end].suffix(Self.mostNested)
            .filter { $0.span.end > span.start }
            .min { $0.span.count < $1.span.count }
    }
}
