import Crypto

/// What is kept of a text to recognise its copies: enough for resemblance and containment, nothing to read.
public struct Fingerprint: Hashable, Sendable {
    /// SHA-256 over the normalised words, its first 16 bytes: equal for copies that differ in marks and case only.
    public var digest: [UInt8]
    /// Hashes of all word 3-grams, sorted, each once; the smallest `maximumShingles` of a very long text.
    public var shingles: [UInt64]
    /// Hashes of the numbers in the text, sorted, each once.
    public var numbers: [UInt64]
    public var wordCount: Int

    /// Words in a shingle. 3 keeps edited and abridged copies together where 5 loses them
    /// (measured on agency re-sends; see Protocols/duplicates.md).
    static let shingleWords = 3
    /// A longer text is sampled by its smallest hashes, which keeps resemblance unbiased
    /// (Broder, "On the resemblance and containment of documents", 1997).
    public static let maximumShingles = 16_384

    init(digest: [UInt8], shingles: [UInt64], numbers: [UInt64], wordCount: Int) {
        self.digest = digest
        self.shingles = shingles
        self.numbers = numbers
        self.wordCount = wordCount
    }

    /// - Parameter text: the headline is no part of it; outlets change headlines freely.
    public init(text: [UInt8]) {
        var words: [UInt64] = []
        var numbers: [UInt64] = []
        WordScanner.scan(text) { word in
            words.append(word.hash)
            if word.isNumber { numbers.append(word.hash) }
        }
        var hash = SHA256()
        words.withUnsafeBytes { hash.update(bufferPointer: $0) }
        digest = Array(hash.finalize().prefix(16))
        wordCount = words.count
        shingles = Self.sortedUnique(Self.shingles(of: words))
        if shingles.count > Self.maximumShingles {
            shingles.removeSubrange(Self.maximumShingles...)
        }
        self.numbers = Self.sortedUnique(numbers)
    }

    private static func shingles(of words: [UInt64]) -> [UInt64] {
        guard words.count >= shingleWords else { return words.isEmpty ? [] : [mixed(words.reduce(0) { $0 ^ $1 })] }
        return (0...words.count - shingleWords).map { start in
            var hash: UInt64 = 0
            for word in words[start..<start + shingleWords] {
                hash = mixed(hash &+ word)
            }
            return hash
        }
    }

    /// The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every input bit moves every output bit.
    static func mixed(_ value: UInt64) -> UInt64 {
        var z = value &+ 0x9e37_79b9_7f4a_7c15
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    private static func sortedUnique(_ values: [UInt64]) -> [UInt64] {
        var sorted = values.sorted()
        var kept = 0
        for value in sorted where kept == 0 || sorted[kept - 1] != value {
            sorted[kept] = value
            kept += 1
        }
        sorted.removeSubrange(kept...)
        return sorted
    }
}
