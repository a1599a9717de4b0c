/// Makes any text harmless between tags and inside quoted attribute values, in HTML and XML.
enum Escaping {
    /// Appends `text`; what a document must not hold becomes U+FFFD.
    static func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): add("&amp;", to: &bytes)
            case UInt8(ascii: "<"): add("&lt;", to: &bytes)
            case UInt8(ascii: ">"): add("&gt;", to: &bytes)
            case UInt8(ascii: "\""): add("&quot;", to: &bytes)
            case UInt8(ascii: "'"): add("&#39;", to: &bytes)
            case 0x09, 0x0A: bytes.append(byte)
            case 0x00..<0x20, 0x7F: add("\u{FFFD}", to: &bytes)
            default: bytes.append(byte)
            }
        }
    }

    private static func add(_ literal: StaticString, to bytes: inout [UInt8]) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
