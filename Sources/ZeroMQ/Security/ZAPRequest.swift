/// What libzmq asks before it lets a client in (rfc.zeromq.org/spec/27).
public struct ZAPRequest: Sendable, Hashable {
    /// The domain of the server socket.
    public let domain: String
    /// The client's network address.
    public let address: String
    /// The client's key, proven by the handshake; nil where the mechanism is not CURVE.
    public let publicKey: CurvePublicKey?

    let requestID: Frame

    /// Frames: version, request id, domain, address, routing id, mechanism, credentials.
    /// - Returns: nil if the message is no request of version 1.0.
    init?(_ frames: ArraySlice<Frame>) {
        let frames = Array(frames)
        guard frames.count >= 6, frames[0].string == Self.version,
            let domain = frames[2].string, let address = frames[3].string
        else { return nil }
        self.domain = domain
        self.address = address
        requestID = frames[1]
        publicKey =
            frames[5].string == "CURVE" && frames.count == 7 ? CurvePublicKey(bytes: frames[6].bytes) : nil
    }

    func reply(_ decision: ZAPDecision) -> [Frame] {
        let (status, text, user) =
            switch decision {
            case .allow(let userID): ("200", "OK", userID)
            case .deny(let reason): ("400", reason, "")
            case .unavailable(let reason): ("300", reason, "")
            }
        return [Frame(Self.version), requestID, Frame(status), Frame(text), Frame(user), .empty]
    }

    private static let version = "1.0"
}
