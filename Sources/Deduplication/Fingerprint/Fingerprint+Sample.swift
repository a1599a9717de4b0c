extension Fingerprint {
    /// The smallest hashes of a text keep short texts and resemblance.
    static let sampleSmallest = 24
    /// Every hash in the lowest part of their range keeps containment, however long the other text is.
    static let sampleParts: UInt32 = 12
    /// A bound on the sample of very long texts.
    static let maximumSample = 96

    /// How many of a sample lie in that part.
    static func lowCount(_ sample: [UInt32]) -> Int {
        sample.prefix { $0 < UInt32.max / sampleParts }.count
    }

    /// The shingles under which the text is found in an index.
    var sample: [UInt32] {
        let count = min(max(Self.lowCount(shingles.values), Self.sampleSmallest), Self.maximumSample)
        return Array(shingles.values.prefix(count))
    }
}
