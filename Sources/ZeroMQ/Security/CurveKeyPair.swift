import CZeroMQ

/// A CURVE public key and the secret key that belongs to it.
public struct CurveKeyPair: Sendable {
    public let publicKey: CurvePublicKey
    public let secretKey: CurveSecretKey

    /// - Throws: ``ZeroMQError`` if libzmq cannot derive a public key.
    public init(secretKey: CurveSecretKey) throws(ZeroMQError) {
        var text = [CChar](repeating: 0, count: Self.textBytes)
        guard zmq_curve_public(&text, secretKey.z85) == 0,
            let publicKey = CurvePublicKey(Self.string(text))
        else { throw .current(.makeKeys) }
        self.publicKey = publicKey
        self.secretKey = secretKey
    }

    /// A new random pair.
    public static func generate() throws(ZeroMQError) -> CurveKeyPair {
        var publicText = [CChar](repeating: 0, count: textBytes)
        var secretText = [CChar](repeating: 0, count: textBytes)
        guard zmq_curve_keypair(&publicText, &secretText) == 0,
            let secretKey = CurveSecretKey(z85: string(secretText))
        else { throw .current(.makeKeys) }
        return try CurveKeyPair(secretKey: secretKey)
    }

    /// 40 characters and a zero.
    private static let textBytes = 41

    private static func string(_ text: [CChar]) -> String {
        String(decoding: text.dropLast().lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
