/// Bytes of a file or response to text.
public enum Charset {
    /// Decodes by byte order mark, then valid UTF-8, then the declared charset (argument, then the page's own
    /// `meta`), then detection. What cannot be decoded becomes U+FFFD; it never fails.
    ///
    /// Valid UTF-8 with a multi-byte character goes before a declaration: other charsets hardly ever look
    /// like it, and declarations are left behind when sites move to UTF-8. A declaration that the bytes speak
    /// against is passed over.
    /// - Parameter declared: the charset of the response's header, if any.
    public static func decode(_ bytes: [UInt8], declared: String? = nil) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return String(decoding: bytes.dropFirst(3), as: UTF8.self)
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return convert(bytes[2...], from: "UTF-16LE") }
        if bytes.starts(with: [0xFE, 0xFF]) { return convert(bytes[2...], from: "UTF-16BE") }
        if let name = CharsetEvidence.utf16Name(bytes) { return convert(bytes[...], from: name) }
        if let text = String(validating: bytes, as: UTF8.self) {
            let isPlain = bytes.allSatisfy { $0 < 0x80 && $0 != 0x1B }
            if isPlain || bytes.contains(where: { $0 >= 0x80 }) { return text }
        }
        let evidence = CharsetEvidence(bytes)
        let labels = [declared, MetaCharset.label(in: bytes), CharsetDetector.detect(bytes)]
        for label in labels.compactMap({ $0 }) {
            guard let name = CharsetLabels.standard.converterName(label), evidence.allows(name) else {
                continue
            }
            if name == "UTF-8" { return String(decoding: bytes, as: UTF8.self) }
            if let converter = CharsetConverter(from: name) { return converter.decode(bytes[...]) }
        }
        return convert(bytes[...], from: "WINDOWS-1252")
    }

    private static func convert(_ bytes: ArraySlice<UInt8>, from name: String) -> String {
        CharsetConverter(from: name)?.decode(bytes) ?? String(decoding: bytes, as: UTF8.self)
    }
}
