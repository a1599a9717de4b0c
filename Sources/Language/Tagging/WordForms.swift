/// What a dictionary says of word forms: which inflected forms of which parts of speech a form can be.
/// The bundled file is made by `dateline-train` from WordNet 3.0 (Miller 1995; see the NOTICE beside it).
package struct WordForms: Sendable {
    /// Parts of speech that a form can be, and in the upper bits the usual one of its lemma.
    package struct Kinds: OptionSet, Sendable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }

        package static let noun = Kinds(rawValue: 1 << 0)
        package static let plural = Kinds(rawValue: 1 << 1)
        package static let name = Kinds(rawValue: 1 << 2)
        package static let verb = Kinds(rawValue: 1 << 3)
        package static let thirdPerson = Kinds(rawValue: 1 << 4)
        package static let past = Kinds(rawValue: 1 << 5)
        package static let gerund = Kinds(rawValue: 1 << 6)
        package static let adjective = Kinds(rawValue: 1 << 7)
        package static let comparative = Kinds(rawValue: 1 << 8)
        package static let superlative = Kinds(rawValue: 1 << 9)
        package static let adverb = Kinds(rawValue: 1 << 10)
        package static let mostlyNoun = Kinds(rawValue: 1 << 11)
        package static let mostlyVerb = Kinds(rawValue: 1 << 12)
        package static let mostlyAdjective = Kinds(rawValue: 1 << 13)
        package static let mostlyAdverb = Kinds(rawValue: 1 << 14)
    }

    private static let magic = Array("DLW1".utf8)
    private static let entryBytes = 6
    /// Upper bits of a key by which entries are found; some 35 entries share them.
    private static let bucketBits = 12

    /// The file: entries in the order of their keys.
    private let bytes: [UInt8]
    /// By the upper bits of a key, the first entry with them or later ones; at last the number of entries.
    private let buckets: [Int32]

    package init(_ kinds: [WordID: Kinds]) { self.init(checked: Self.encoded(kinds)) }

    /// - Parameter bytes: begin with the magic bytes and hold whole entries.
    private init(checked bytes: [UInt8]) {
        self.bytes = bytes
        let count = (bytes.count - Self.magic.count) / Self.entryBytes
        var buckets: [Int32] = []
        for entry in 0..<count {
            let bucket = Int(Self.key(of: entry, in: bytes) >> (32 - Self.bucketBits))
            while buckets.count <= bucket { buckets.append(Int32(entry)) }
        }
        while buckets.count <= 1 << Self.bucketBits { buckets.append(Int32(count)) }
        self.buckets = buckets
    }

    /// The kinds of a form; empty where the dictionary does not have it.
    package subscript(word: WordID) -> Kinds {
        let key = Self.key(word)
        let bucket = Int(key >> (32 - Self.bucketBits))
        var low = Int(buckets[bucket])
        var high = Int(buckets[bucket + 1])
        while low < high {
            let middle = (low + high) / 2
            let found = Self.key(of: middle, in: bytes)
            if found == key { return Kinds(rawValue: Self.load(Self.offset(of: middle) + 4, bytes)) }
            if found < key { low = middle + 1 } else { high = middle }
        }
        return []
    }

    /// The kinds of a token as `TokenFeatures` has them: 0 where it has no letters.
    package func kinds(of token: Token) -> UInt32 {
        token.shape.contains(.alphabetic) ? UInt32(self[token.word].rawValue) : 0
    }

    /// 32 bits are kept of each word.
    private static func key(_ word: WordID) -> UInt32 { UInt32(word.rawValue >> 32) }

    private static func offset(of entry: Int) -> Int { magic.count + entry * entryBytes }

    private static func key(of entry: Int, in bytes: [UInt8]) -> UInt32 { load(offset(of: entry), bytes) }

    private static func load<Value: FixedWidthInteger>(_ offset: Int, _ bytes: [UInt8]) -> Value {
        bytes.withUnsafeBytes {
            Value(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Value.self))
        }
    }

    // MARK: File

    /// "DLW1", then little-endian for each form, in their order, the upper half of its id (4 bytes) and its
    /// kinds (2 bytes).
    package static func encoded(_ kinds: [WordID: Kinds]) -> [UInt8] {
        var bytes = magic
        for (word, kinds) in kinds.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: key(word) >> shift)) }
            bytes.append(UInt8(truncatingIfNeeded: kinds.rawValue))
            bytes.append(UInt8(truncatingIfNeeded: kinds.rawValue >> 8))
        }
        return bytes
    }

    /// - Throws: `ResourceError.malformed` where the bytes are no such file.
    package init(_ bytes: [UInt8], file: String) throws(ResourceError) {
        guard bytes.starts(with: Self.magic), (bytes.count - Self.magic.count) % Self.entryBytes == 0 else {
            throw .malformed(file: file, line: 0, reason: "not a file of word forms of this version")
        }
        self.init(checked: bytes)
    }
}
