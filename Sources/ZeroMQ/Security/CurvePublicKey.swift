/// A CURVE public key: 32 bytes, written as 40 characters of Z85.
public struct CurvePublicKey: Sendable, Hashable, LosslessStringConvertible {
    public static let byteCount = 32

    public let bytes: [UInt8]

    /// - Returns: nil unless there are 32 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// - Returns: nil unless `text` is Z85 of 32 bytes.
    public init?(_ text: String) {
        guard let bytes = Z85.decode(text) else { return nil }
        self.init(bytes: bytes)
    }

    public var description: String { Z85.encode(bytes) }
}
