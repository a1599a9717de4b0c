extension Fingerprint {
    /// As the stores keep it.
    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.raw(digest)
        writer.number(UInt32(truncatingIfNeeded: wordCount))
        for sketch in [shingles, names, numbers] { writer.list(sketch.values) }
        return writer.bytes
    }

    /// `nil` where the bytes are no fingerprint.
    init?(bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        guard let digest = reader.raw(Self.digestBytes), let wordCount = reader.number(UInt32.self),
            let shingles = reader.list(), let names = reader.list(), let numbers = reader.list()
        else { return nil }
        self.init(
            digest: digest, shingles: Sketch(shingles, maximumCount: Self.maximumShingles),
            names: Sketch(names, maximumCount: Self.maximumNames),
            numbers: Sketch(numbers, maximumCount: Self.maximumNumbers), wordCount: Int(wordCount))
    }
}
