extension QueryFields {
    /// Reads `a=1&b=two+words` (application/x-www-form-urlencoded).
    /// - Throws: `BadField` where percent-encoding is broken, or does not make UTF-8.
    public init(text: String) throws(BadField) {
        var fields: [(name: String, value: String)] = []
        for part in text.utf8.split(separator: UInt8(ascii: "&")).prefix(Self.maximumFields) {
            let end = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
            let value = end == part.endIndex ? part[end...] : part[part.index(after: end)...]
            guard let name = PercentEncoding.decoded(part[..<end], plusIsSpace: true),
                let value = PercentEncoding.decoded(value, plusIsSpace: true)
            else { throw BadField(field: "query", takes: "percent-encoded UTF-8") }
            fields.append((name, value))
        }
        self.init(fields)
    }

    /// Further ones are passed over.
    private static let maximumFields = 32
}
