import Crypto

extension Fingerprint {
    /// - Parameter text: the headline is no part of it; outlets change headlines freely.
    public init(text: [UInt8]) {
        var words: [UInt64] = []
        var names: [UInt32] = []
        var numbers: [UInt32] = []
        WordScanner.scan(Array(TextBounds.body(of: text))) { word in
            words.append(word.hash)
            if word.isNumber { numbers.append(Hash.kept(word.hash)) }
            if word.isName { names.append(Hash.kept(word.hash)) }
        }
        var hash = SHA256()
        words.withUnsafeBytes { hash.update(bufferPointer: $0) }
        self.init(
            digest: Array(hash.finalize().prefix(Self.digestBytes)),
            shingles: Sketch(Self.shingles(of: words), maximumCount: Self.maximumShingles),
            names: Sketch(names, maximumCount: Self.maximumNames),
            numbers: Sketch(numbers, maximumCount: Self.maximumNumbers), wordCount: words.count)
    }

    private static func shingles(of words: [UInt64]) -> [UInt32] {
        guard words.count >= shingleWords else {
            return words.isEmpty ? [] : [Hash.kept(words.reduce(0) { Hash.mixed($0 &+ $1) })]
        }
        return (0...words.count - shingleWords).map { start in
            var hash: UInt64 = 0
            for word in words[start..<start + shingleWords] { hash = Hash.mixed(hash &+ word) }
            return UInt32(truncatingIfNeeded: hash >> 32)
        }
    }
}
