/// What is kept of a text to recognise its copies: enough for resemblance and containment, nothing to read.
public struct Fingerprint: Hashable, Sendable {
    /// SHA-256 over the normalised words, its first 16 bytes: equal for copies that differ only in marks
    /// and case.
    var digest: [UInt8]
    /// Of all word 3-grams.
    var shingles: Sketch
    /// Of the words that look like names.
    var names: Sketch
    /// Of the numbers, those in dates included.
    var numbers: Sketch
    var wordCount: Int

    /// Words in a shingle. 3 keeps edited and abridged copies together where 5 loses them
    /// (measured on agency re-sends; see Protocols/duplicates.md).
    static let shingleWords = 3
    static let maximumShingles = 384
    static let maximumNames = 64
    static let maximumNumbers = 64
    static let digestBytes = 16
}
