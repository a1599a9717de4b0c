import Wire

/// Finds the claim in which something is said, and whose claim it is.
struct ClaimIndex {
    private let claims: [Claim]

    init(claims: [Claim]) {
        self.claims = claims.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    }

    /// The shortest claim that holds the first byte of `span`.
    func claim(at span: Span) -> Claim? {
        var best: Claim?
        for claim in claims {
            if claim.span.start > span.start { break }
            guard claim.span.end > span.start else { continue }
            if let known = best, known.span.count < claim.span.count { continue }
            best = claim
        }
        return best
    }
}
