import FoundationEssentials

/// Encodes and decodes what travels on the wire.
public enum JSON {
    /// One line, no escaped slashes, keys in alphabetical order: the same value makes the same bytes.
    public static func encode(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        return Array(try encoder.encode(value))
    }

    /// - Throws: `DecodingError` where the bytes are not JSON of that shape.
    public static func decode<Value: Decodable>(
        _ type: Value.Type, from bytes: some Sequence<UInt8>
    ) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes))
    }
}
