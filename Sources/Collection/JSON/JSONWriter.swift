/// Writes JSON byte by byte, copying values that stand elsewhere as they are.
struct JSONWriter {
    private(set) var bytes: [UInt8]

    init(capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func raw(_ copied: some Sequence<UInt8>) { bytes.append(contentsOf: copied) }

    /// A string in quotes, escaped as RFC 8259 demands and no further.
    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                raw("\\u00")
                bytes.append(UInt8(ascii: "0") + (byte >> 4))
                let low = byte & 0xF
                bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + (low - 10))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A name and its colon, behind a comma where one is due.
    mutating func key(_ name: String) {
        if let last = bytes.last, last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
        string(name)
        bytes.append(UInt8(ascii: ":"))
    }

    mutating func member(_ name: String, _ text: String) {
        key(name)
        string(text)
    }

    /// The value of a member, without the white space between its tokens.
    mutating func value(_ member: JSONMembers.Member, of object: JSONMembers) {
        let json = object.bytes[member.range]
        if member.hasSpace { JSONCompactor.append(json, to: &bytes) } else { raw(json) }
    }
}
