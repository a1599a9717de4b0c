import CZeroMQ

/// The text form of keys: five characters for four bytes (rfc.zeromq.org/spec/32).
public enum Z85 {
    /// - Precondition: the number of bytes is a multiple of four.
    public static func encode(_ bytes: [UInt8]) -> String {
        precondition(bytes.count.isMultiple(of: 4), "Z85 encodes groups of four bytes")
        var text = [CChar](repeating: 0, count: bytes.count / 4 * 5 + 1)
        zmq_z85_encode(&text, bytes, bytes.count)
        return text.withUnsafeBytes { String(decoding: $0.dropLast(), as: UTF8.self) }
    }

    /// - Returns: nil if the text is not Z85.
    public static func decode(_ text: String) -> [UInt8]? {
        guard !text.isEmpty, text.utf8.count.isMultiple(of: 5), !text.utf8.contains(0) else { return nil }
        var bytes = [UInt8](repeating: 0, count: text.utf8.count / 5 * 4)
        return zmq_z85_decode(&bytes, text) == nil ? nil : bytes
    }
}
