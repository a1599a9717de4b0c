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

    /// The shortest claim that holds the first byte of `span`, else its last: a hedge may stand outside
    /// ("counted only *350 strikers*").
    func claim(at span: Span) -> Claim? {
        claim(holding: span.start) ?? (span.count > 0 ? claim(holding: span.end - 1) : nil)
    }

    private func claim(holding byte: Int) -> Claim? {
        let end = claims.partitioningIndex { $0.span.start > byte }
        return claims[..<end].suffix(Self.mostNested)
            .filter { $0.span.end > byte }
            .min { $0.span.count < $1.span.count }
    }
}
