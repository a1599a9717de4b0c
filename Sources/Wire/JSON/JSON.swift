import FoundationEssentials

/// Encodes and decodes what travels on the wire.
public enum JSON {
    /// One line, no escaped slashes, keys in alphabetical order: the same value makes the same bytes.
    public static func encode(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        return Array(try encoder.encode(value))
    }

    /// The same for a value that writes itself.
    /// - Throws: `EncodingError` where a number is infinite or none.
    public static func encode(_ value: some JSONWritable) throws -> [UInt8] {
        var writer = JSONWriter()
        value.write(to: &writer)
        if let number = writer.unwritable {
            throw EncodingError.invalidValue(
                number, .init(codingPath: [], debugDescription: "JSON has no number \(number)"))
        }
        return writer.bytes
    }

    /// - Throws: `DecodingError` where the bytes are not JSON of that shape.
    public static func decode<Value: Decodable>(
        _ type: Value.Type, from bytes: some Sequence<UInt8>
    ) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes))
    }
}
