import Wire

/// When two texts are the same article.
struct Verdict: Hashable {
    /// At or above this resemblance a text with the same names and numbers is a copy.
    static let nearSimilarity = 0.18
    /// At or above this containment too.
    static let abridgedContainment = 0.4
    /// Bulletins made from one template share words but not what they tell of: below this share of common
    /// names two texts are copies only at `templateSimilarity`.
    static let templateNames = 0.5
    static let templateSimilarity = 0.7
    /// Below this share of common numbers a text is a new version only where the rest agrees well:
    /// `updateContainment` with `updateShingles`, or `updateSimilarity`.
    static let templateNumbers = 0.75
    static let updateContainment = 0.55
    static let updateShingles = 80
    static let updateSimilarity = 0.8
    /// A text so much longer than the other, in words, is no mere edit.
    static let abridgedLength = 0.7

    /// The status of the later of two texts, or `nil` where they are different articles.
    static func status(of later: Fingerprint, against earlier: Fingerprint, _ overlap: Overlap) -> Duplicate
        .Status?
    {
        if later.digest == earlier.digest { return .exact }
        guard isCopy(overlap) else { return nil }
        let shorter = Double(min(later.wordCount, earlier.wordCount))
        let longer = Double(max(later.wordCount, earlier.wordCount))
        if later.wordCount <= earlier.wordCount, shorter < longer * abridgedLength { return .abridged }
        if overlap.numbersDiffer || shorter < longer * abridgedLength { return .update }
        return .near
    }

    private static func isCopy(_ overlap: Overlap) -> Bool {
        if overlap.sharedNames < templateNames { return overlap.similarity >= templateSimilarity }
        if overlap.sharedNumbers < templateNumbers {
            let isLong = overlap.commonShingles >= updateShingles
            return overlap.similarity >= updateSimilarity
                || overlap.containment >= updateContainment && isLong
        }
        return overlap.similarity >= nearSimilarity || overlap.containment >= abridgedContainment
    }
}
