extension Fingerprint {
    /// The smallest hashes of a text keep short texts and resemblance.
    static let sampleSmallest = 24
    /// Every hash of one residue class keeps containment, however long the other text is.
    static let sampleModulus: UInt64 = 16
    /// A bound on the sample of very long texts.
    static let maximumSample = 512

    /// The shingles under which the text is found in an index.
    var sample: [UInt64] {
        var sample = Array(shingles.prefix(Self.sampleSmallest))
        for hash in shingles.dropFirst(Self.sampleSmallest) where hash % Self.sampleModulus == 0 {
            sample.append(hash)
            if sample.count == Self.maximumSample { break }
        }
        return sample
    }
}
