/// Identifies the lower-cased form of a word: a 64-bit FNV-1a hash of its UTF-8 bytes
/// (Fowler, Noll, Vo; <http://www.isthe.com/chongo/tech/comp/fnv/>). Equal ids mean equal words for our purposes:
/// among a million distinct words the chance of one collision is below 1 in 10 million.
public struct WordID: Hashable, Sendable {
    public let rawValue: UInt64

    public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// The id of a word written in any case. ASCII and Latin-1 letters are folded; others are kept.
    public init(_ word: String) {
        var hash = Self.offsetBasis
        var previous: UInt8 = 0
        for byte in word.utf8 {
            Self.mix(byte, after: previous, into: &hash)
            previous = byte
        }
        rawValue = hash
    }

    /// The id of the word in `bytes`.
    public init(_ bytes: some Sequence<UInt8>) {
        var hash = Self.offsetBasis
        var previous: UInt8 = 0
        for byte in bytes {
            Self.mix(byte, after: previous, into: &hash)
            previous = byte
        }
        rawValue = hash
    }

    static let offsetBasis: UInt64 = 0xcbf2_9ce4_8422_2325
    static let prime: UInt64 = 0x100_0000_01b3

    @inline(__always)
    static func mix(_ byte: UInt8, after previous: UInt8, into hash: inout UInt64) {
        hash = (hash ^ UInt64(folded(byte, after: previous))) &* prime
    }

    /// Lower case of an ASCII letter, or of the second byte of U+00C0 to U+00DE (without U+00D7).
    @inline(__always)
    static func folded(_ byte: UInt8, after previous: UInt8) -> UInt8 {
        if byte &- 0x41 < 26 { return byte | 0x20 }
        if previous == 0xC3, byte &- 0x80 < 0x1F, byte != 0x97 { return byte &+ 0x20 }
        return byte
    }
}

extension WordID: ExpressibleByStringLiteral {
    public init(stringLiteral value: StaticString) {
        self = value.withUTF8Buffer { WordID($0) }
    }
}
