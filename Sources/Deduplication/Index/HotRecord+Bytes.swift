extension HotRecord {
    /// All but number, day and story.
    var bytes: [UInt8] {
        var writer = ByteWriter()
        for list in [merged, sample, words, facts] { writer.list(list) }
        return writer.bytes
    }

    /// `nil` where the bytes are no record.
    init?(number: UInt32, day: Int, story: UInt32, bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        guard let merged = reader.list(), let sample = reader.list(), let words = reader.list(),
            let facts = reader.list()
        else { return nil }
        self.init(
            number: number, day: day, story: story, merged: merged, sample: sample, words: words, facts: facts
        )
    }
}
