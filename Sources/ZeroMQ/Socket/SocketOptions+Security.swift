extension SocketOptions {
    /// Whether and how a socket's connections are encrypted and authenticated.
    public enum Security: Sendable {
        /// Neither. For loopback and `inproc` only.
        case none
        /// The side with the well-known key. Every client key is put to the ``ZAPHandler`` of the context,
        /// under the name `domain`; without a handler nobody gets in.
        case curveServer(secretKey: CurveSecretKey, domain: String)
        /// The side that knows the server's key and has a key of its own.
        case curveClient(serverKey: CurvePublicKey, keys: CurveKeyPair)
    }
}
