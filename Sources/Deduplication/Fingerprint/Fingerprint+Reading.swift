import Crypto

extension Fingerprint {
    /// - Parameter text: UTF-8. The headline is no part of it; outlets change headlines freely.
    public init(text: [UInt8]) { self.init(words: TextWords(text).body) }

    /// - Parameter words: of the text without dateline and credit.
    init(words: ArraySlice<WordScanner.Word>) {
        let hashes = words.map(\.hash)
        var sum = SHA256()
        hashes.withUnsafeBytes { sum.update(bufferPointer: $0) }
        self.init(
            digest: Array(sum.finalize().prefix(Self.digestBytes)),
            shingles: Sketch(Self.shingles(of: hashes), maximumCount: Self.maximumShingles),
            names: Sketch(Self.kept(words, where: \.isName), maximumCount: Self.maximumNames),
            numbers: Sketch(Self.kept(words, where: \.isNumber), maximumCount: Self.maximumNumbers),
            wordCount: words.count)
    }

    private static func kept(
        _ words: ArraySlice<WordScanner.Word>, where isKept: (WordScanner.Word) -> Bool
    ) -> [UInt32] {
        words.compactMap { isKept($0) ? Hash.kept($0.hash) : nil }
    }

    private static func shingles(of words: [UInt64]) -> [UInt32] {
        guard words.count >= shingleWords else {
            return words.isEmpty ? [] : [Hash.kept(words.reduce(0) { Hash.mixed($0 &+ $1) })]
        }
        return (0...words.count - shingleWords).map { start in
            var hash: UInt64 = 0
            for index in start..<start + shingleWords { hash = Hash.mixed(hash &+ words[index]) }
            return UInt32(truncatingIfNeeded: hash >> 32)
        }
    }
}
