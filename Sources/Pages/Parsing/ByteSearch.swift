/// Finds one run of bytes in another.
enum ByteSearch {
    /// The end of the type of a script that holds JSON-LD.
    static let linkedData = Array("ld+json".utf8)

    static func contains(_ word: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { contains(word, in: Slice(base: $0, bounds: $0.indices)) }
    }

    static func contains(_ word: [UInt8], in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = word.first, bytes.count >= word.count else { return false }
        for start in bytes.startIndex...(bytes.endIndex - word.count) where bytes[start] == first {
            var length = 1
            while length < word.count, bytes[start + length] == word[length] { length += 1 }
            if length == word.count { return true }
        }
        return false
    }
}
