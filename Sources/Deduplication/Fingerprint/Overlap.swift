/// How much two texts share.
struct Overlap: Hashable {
    /// Jaccard resemblance of the shingles, 0 to 1.
    var similarity: Double
    /// Share of the smaller shingle set that the larger one holds, 0 to 1.
    var containment: Double
    /// Share of the fewer numbers that the other text has too; 1 where one has none.
    var sharedNumbers: Double
    /// Whether either text has a number that the other lacks.
    var numbersDiffer: Bool

    init(_ left: Fingerprint, _ right: Fingerprint) {
        let common = Self.common(left.shingles, right.shingles)
        let union = left.shingles.count + right.shingles.count - common
        let smaller = min(left.shingles.count, right.shingles.count)
        similarity = union == 0 ? 0 : Double(common) / Double(union)
        containment = smaller == 0 ? 0 : Double(common) / Double(smaller)
        let commonNumbers = Self.common(left.numbers, right.numbers)
        let fewer = min(left.numbers.count, right.numbers.count)
        sharedNumbers = fewer == 0 ? 1 : Double(commonNumbers) / Double(fewer)
        numbersDiffer = commonNumbers < max(left.numbers.count, right.numbers.count)
    }

    /// How many values two sorted lists share.
    private static func common(_ left: [UInt64], _ right: [UInt64]) -> Int {
        var (i, j, count) = (0, 0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                count += 1
                i += 1
                j += 1
            } else if left[i] < right[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return count
    }
}
