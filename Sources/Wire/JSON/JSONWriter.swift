/// Writes JSON byte by byte, on one line.
public struct JSONWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    /// A number that JSON cannot write (infinite or not a number), where one was given.
    var unwritable: Double?

    public init(capacity: Int = 1024) { bytes.reserveCapacity(capacity) }

    public mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    public mutating func raw(_ copied: some Sequence<UInt8>) { bytes.append(contentsOf: copied) }

    // MARK: Values

    /// A string in quotes, escaped as RFC 8259 demands and no further.
    public mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var copied = 0
            for index in utf8.indices where Self.needsEscape(utf8[index]) {
                bytes.append(contentsOf: utf8[copied..<index])
                escape(utf8[index])
                copied = index + 1
            }
            bytes.append(contentsOf: utf8[copied...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
            raw(byte < 0x10 ? "u000" : "u001")
            let low = byte & 0xF
            bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + (low - 10))
        }
    }

    mutating func integer(_ number: Int) {
        if (0..<10).contains(number) {
            bytes.append(UInt8(ascii: "0") + UInt8(number))
        } else {
            raw(String(number).utf8)
        }
    }

    mutating func number(_ number: Double) {
        guard number.isFinite else {
            unwritable = number
            return
        }
        let text = number.description
        raw(text.hasSuffix(".0") ? text.dropLast(2).utf8 : text[...].utf8)
    }

    // MARK: Members

    /// A name and its colon, behind a comma where one is due.
    public mutating func key(_ name: String) {
        comma()
        string(name)
        bytes.append(UInt8(ascii: ":"))
    }

    public mutating func member(_ name: String, _ text: String) {
        key(name)
        string(text)
    }

    /// A member whose name needs no escape.
    mutating func member(_ name: StaticString, _ value: some JSONWritable) {
        comma()
        bytes.append(UInt8(ascii: "\""))
        raw(name)
        raw("\":")
        value.write(to: &self)
    }

    /// A member that is left out where there is no value.
    mutating func member(_ name: StaticString, _ value: (some JSONWritable)?) {
        if let value { member(name, value) }
    }

    /// The members that `body` writes, in braces.
    mutating func object(_ body: (inout JSONWriter) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        body(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    /// Comes before an element or member that is not the first.
    mutating func comma() {
        if let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") {
            bytes.append(UInt8(ascii: ","))
        }
    }
}
