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

    private var table: WordTable<UInt16>
    private static let magic = Array("DLW1".utf8)

    package init(_ kinds: [WordID: Kinds]) {
        table = WordTable(minimumCapacity: kinds.count)
        for (word, kinds) in kinds { table[Self.key(word)] = kinds.rawValue }
    }

    /// The kinds of a form; empty where the dictionary does not have it.
    package subscript(word: WordID) -> Kinds { Kinds(rawValue: table[Self.key(word)] ?? 0) }

    /// 32 bits are kept of each word.
    private static func key(_ word: WordID) -> WordID { WordID(rawValue: word.rawValue >> 32) }

    // MARK: File

    /// "DLW1", then little-endian for each form the upper half of its id (4 bytes) and its kinds (2 bytes).
    package static func encoded(_ kinds: [WordID: Kinds]) -> [UInt8] {
        var bytes = magic
        for (word, kinds) in kinds.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let key = UInt32(truncatingIfNeeded: key(word).rawValue)
            for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: key >> shift)) }
            bytes.append(UInt8(truncatingIfNeeded: kinds.rawValue))
            bytes.append(UInt8(truncatingIfNeeded: kinds.rawValue >> 8))
        }
        return bytes
    }

    /// - Throws: `ResourceError.malformed` where the bytes are no such file.
    package init(_ bytes: [UInt8], file: String) throws(ResourceError) {
        guard bytes.starts(with: Self.magic), (bytes.count - Self.magic.count) % 6 == 0 else {
            throw .malformed(file: file, line: 0, reason: "not a file of word forms of this version")
        }
        table = WordTable(minimumCapacity: bytes.count / 6)
        for start in stride(from: Self.magic.count, to: bytes.count, by: 6) {
            var key: UInt64 = 0
            for index in 0..<4 { key |= UInt64(bytes[start + index]) << (8 * index) }
            table[WordID(rawValue: key)] = UInt16(bytes[start + 4]) | UInt16(bytes[start + 5]) << 8
        }
    }
}
