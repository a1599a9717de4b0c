/// Identifies the lower-cased form of a word: a 64-bit FNV-1a hash of its UTF-8 bytes
/// (Fowler, Noll, Vo; <http://www.isthe.com/chongo/tech/comp/fnv/>). Equal ids mean equal words for our
/// purposes: among a million distinct words the chance of one collision is below 1 in 10 million.
///
/// ASCII and Latin-1 letters are folded to lower case; typographic apostrophes and hyphens to the ASCII ones,
/// so that "don’t" and "don't" are one word. Other letters are kept as they are.
public struct WordID: Hashable, Sendable {
    public let rawValue: UInt64

    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// The id of a word written in any case.
    public init(_ word: String) {
        var word = word
        self = word.withUTF8 { WordID(Self.hash($0)) }
    }

    /// The id of the word in `bytes`.
    @inlinable
    public init(_ bytes: some Sequence<UInt8>) {
        let hash = bytes.withContiguousStorageIfAvailable { Self.hash($0) }
        rawValue = hash ?? Array(bytes).withUnsafeBufferPointer { Self.hash($0) }
    }

    private init(_ hash: UInt64) { rawValue = hash }

    @inlinable
    public static func == (left: WordID, right: WordID) -> Bool { left.rawValue == right.rawValue }

    @inlinable static var offsetBasis: UInt64 { 0xcbf2_9ce4_8422_2325 }
    @inlinable static var prime: UInt64 { 0x100_0000_01b3 }

    @usableFromInline
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = offsetBasis
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                mix(lowered(byte), into: &hash)
            } else if let ascii = asciiMark(bytes, at: index) {
                mix(ascii, into: &hash)
                index += 2
            } else {
                mix(folded(byte, after: index > 0 ? bytes[index - 1] : 0), into: &hash)
            }
            index += 1
        }
        return hash
    }

    @inlinable @inline(__always)
    static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    @inlinable @inline(__always)
    static func mix(_ byte: UInt8, into hash: inout UInt64) {
        hash = (hash ^ UInt64(byte)) &* prime
    }

    /// The ASCII form of U+2010 and U+2011 (hyphens), U+2018 and U+2019 (apostrophes) at `index`.
    private static func asciiMark(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt8? {
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
        switch bytes[index + 2] {
        case 0x90, 0x91: return 0x2D
        case 0x98, 0x99: return 0x27
        default: return nil
        }
    }

    /// Lower case of the second byte of U+00C0 to U+00DE (without U+00D7).
    @inline(__always)
    private static func folded(_ byte: UInt8, after previous: UInt8) -> UInt8 {
        previous == 0xC3 && byte &- 0x80 < 0x1F && byte != 0x97 ? byte &+ 0x20 : byte
    }
}

extension WordID: ExpressibleByStringLiteral {
    /// The id of a word in the code. Inlined, the loop over an ASCII word is done by the compiler, which
    /// leaves a constant: a comparison with a word costs no more than one with a number.
    @inlinable @inline(__always)
    public init(stringLiteral value: StaticString) {
        var hash = Self.offsetBasis
        var index = 0
        while index < value.utf8CodeUnitCount {
            let byte = value.utf8Start[index]
            guard byte < 0x80 else {
                self = value.withUTF8Buffer { WordID($0) }
                return
            }
            Self.mix(Self.lowered(byte), into: &hash)
            index &+= 1
        }
        self.init(rawValue: hash)
    }
}
