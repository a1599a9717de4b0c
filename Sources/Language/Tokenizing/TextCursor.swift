/// Reads characters of a UTF-8 text at any offset. Bytes that are not UTF-8 read as white space, one at a
/// time, so that no token ever holds one.
struct TextCursor {
    /// A character's kind and its length in bytes.
    struct Character {
        var kind: CharacterKind
        var length: Int
    }

    let bytes: UnsafeBufferPointer<UInt8>
    private let ascii = CharacterKind.ascii

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var count: Int { bytes.count }

    /// The byte at `offset`, 0 outside the text.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

    /// The character at `offset`; white space of length 1 at and after the end.
    @inline(__always)
    func character(at offset: Int) -> Character {
        let lead = byte(offset)
        if lead < 0x80 { return Character(kind: ascii[Int(lead)], length: 1) }
        return wideCharacter(at: offset, lead: lead)
    }

    func kind(at offset: Int) -> CharacterKind { character(at: offset).kind }

    /// The kind of the character that ends before `offset`; white space at the start.
    func kind(before offset: Int) -> CharacterKind {
        var start = offset - 1
        while start > 0, offset - start < 4, byte(start) & 0xC0 == 0x80 { start -= 1 }
        return start < 0 ? .space : kind(at: start)
    }

    /// Decodes as RFC 3629 says: no overlong forms, no surrogates, nothing above U+10FFFF.
    @inline(never)
    private func wideCharacter(at offset: Int, lead: UInt8) -> Character {
        let invalid = Character(kind: .space, length: 1)
        let length: Int
        var value: UInt32
        switch lead {
        case 0xC2...0xDF: (length, value) = (2, UInt32(lead & 0x1F))
        case 0xE0...0xEF: (length, value) = (3, UInt32(lead & 0x0F))
        case 0xF0...0xF4: (length, value) = (4, UInt32(lead & 0x07))
        default: return invalid
        }
        for step in 1..<length {
            let next = byte(offset + step)
            guard next & 0xC0 == 0x80 else { return invalid }
            value = value << 6 | UInt32(next & 0x3F)
        }
        let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
        guard value >= least, let scalar = Unicode.Scalar(value) else { return invalid }
        return Character(kind: CharacterKind(scalar), length: length)
    }
}
