import Wire

/// When two texts are the same article.
struct Verdict: Hashable {
    /// At or above this resemblance a text is a copy.
    static let nearSimilarity = 0.3
    /// At or above this containment a much shorter or longer text is an abridged copy.
    static let abridgedContainment = 0.6
    /// Bulletins made from one template share words but not numbers: below this share of common numbers
    /// and `templateSimilarity` they are different articles.
    static let templateNumbers = 0.6
    static let templateSimilarity = 0.85
    /// A text so much longer than the other, in words, is no mere edit.
    static let abridgedLength = 0.7

    /// The status of the later of two texts, or `nil` where they are different articles.
    static func status(of later: Fingerprint, against earlier: Fingerprint, _ overlap: Overlap) -> Duplicate.Status? {
        if later.digest == earlier.digest { return .exact }
        let isNear = overlap.similarity >= nearSimilarity
        let isContained = overlap.containment >= abridgedContainment
        guard isNear || isContained else { return nil }
        if overlap.sharedNumbers < templateNumbers, overlap.similarity < templateSimilarity { return nil }
        let shorter = Double(min(later.wordCount, earlier.wordCount))
        let longer = Double(max(later.wordCount, earlier.wordCount))
        if later.wordCount <= earlier.wordCount, shorter < longer * abridgedLength { return .abridged }
        if overlap.numbersDiffer || shorter < longer * abridgedLength { return .update }
        return .near
    }
}
