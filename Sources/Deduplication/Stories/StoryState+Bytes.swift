extension StoryState {
    /// All but number, id and size.
    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.number(Int32(truncatingIfNeeded: published?.lowerBound ?? Self.undated))
        writer.number(Int32(truncatingIfNeeded: published?.upperBound ?? Self.undated))
        words.write(to: &writer)
        facts.write(to: &writer)
        return writer.bytes
    }

    /// `nil` where the bytes are no story.
    init?(number: UInt32, id: String, size: Int, bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        guard let first = reader.number(Int32.self), let last = reader.number(Int32.self), first <= last,
            let words = TermVector(from: &reader), let facts = TermVector(from: &reader)
        else { return nil }
        self.init(
            number: number, id: id, size: size,
            published: Int(first) == Self.undated ? nil : Int(first)...Int(last), words: words, facts: facts)
    }

    private static let undated = Int(Int32.min)
}
