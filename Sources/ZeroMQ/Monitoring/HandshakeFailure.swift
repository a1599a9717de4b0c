import CZeroMQ

/// Why two peers that reached each other do not talk.
public enum HandshakeFailure: Sendable, Hashable {
    /// The connection broke during the handshake.
    case system(ZeroMQError.Code)
    case protocolError(ProtocolError)
    /// The server's ``ZAPHandler`` did not let the client in; 300 try later, 400 refused, 500 cannot tell.
    case refused(status: Int)

    /// What a peer did against the protocol (`ZMQ_PROTOCOL_ERROR_*`).
    public enum ProtocolError: Sendable, Hashable {
        /// The two use different security, or one uses none.
        case mechanismMismatch
        /// A key does not fit.
        case cryptographic
        /// The peer does not speak ZMTP, or wrongly.
        case malformed(code: Int)
        /// The ZAP handler answered wrongly or not at all.
        case authenticator(code: Int)

        init(_ code: Int32) {
            switch code {
            case Int32(ZMQ_PROTOCOL_ERROR_ZMTP_MECHANISM_MISMATCH): self = .mechanismMismatch
            case Int32(ZMQ_PROTOCOL_ERROR_ZMTP_CRYPTOGRAPHIC),
                Int32(ZMQ_PROTOCOL_ERROR_ZMTP_KEY_EXCHANGE):
                self = .cryptographic
            case Int32(ZMQ_PROTOCOL_ERROR_ZAP_UNSPECIFIED)..<Int32(ZMQ_PROTOCOL_ERROR_WS_UNSPECIFIED):
                self = .authenticator(code: Int(code))
            default: self = .malformed(code: Int(code))
            }
        }
    }
}

extension HandshakeFailure: CustomStringConvertible {
    public var description: String {
        switch self {
        case .system(let code):
            """
            the handshake broke off (\(code)); check that both sides use keys or both use none, \
            and that the client has the server's public key
            """
        case .protocolError(.mechanismMismatch):
            "one side uses keys and the other none; give both their keys, or neither"
        case .protocolError(.cryptographic):
            "the keys do not fit; check the server's public key at the client"
        case .protocolError(.malformed(let code)):
            "the peer does not speak ZeroMQ as expected (0x\(String(code, radix: 16))); check the port"
        case .protocolError(.authenticator(let code)):
            "the server's list of keys gave no valid answer (0x\(String(code, radix: 16)))"
        case .refused(300):
            "the server cannot check keys just now; it will be tried again"
        case .refused(let status):
            "the server does not know this client's key (\(status)); add it to the server's list of keys"
        }
    }
}
