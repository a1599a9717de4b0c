/// How much two texts share.
struct Overlap: Hashable {
    /// Jaccard resemblance of the shingles, 0 to 1.
    var similarity: Double
    /// Share of the smaller shingle set that the larger one holds, 0 to 1.
    var containment: Double
    /// Shingles that both have.
    var commonShingles: Int
    /// Share of the fewer names that the other text has too; 1 where one has none.
    var sharedNames: Double
    /// The same of numbers.
    var sharedNumbers: Double
    /// Whether either text has a number that the other lacks.
    var numbersDiffer: Bool

    init(_ left: Fingerprint, _ right: Fingerprint) {
        let shingles = Sketch.shared(left.shingles, right.shingles)
        let union = shingles.left + shingles.right - shingles.common
        similarity = union == 0 ? 0 : Double(shingles.common) / Double(union)
        containment = Self.share(shingles, ofNone: 0)
        // As if the whole texts were compared.
        let sampled = min(left.shingles.limit, right.shingles.limit)
        commonShingles = Int(Double(shingles.common) / (Double(sampled) / Double(UInt32.max)))
        sharedNames = Self.share(Sketch.shared(left.names, right.names), ofNone: 1)
        let numbers = Sketch.shared(left.numbers, right.numbers)
        sharedNumbers = Self.share(numbers, ofNone: 1)
        numbersDiffer = numbers.common < max(numbers.left, numbers.right)
    }

    private static func share(_ counts: (common: Int, left: Int, right: Int), ofNone: Double) -> Double {
        let fewer = min(counts.left, counts.right)
        return fewer == 0 ? ofNone : Double(counts.common) / Double(fewer)
    }
}
