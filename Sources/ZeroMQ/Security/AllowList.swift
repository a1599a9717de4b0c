/// The keys that are let in, by domain, each with the user id that its messages carry.
public struct AllowList: ZAPAuthenticator, Hashable {
    private var users: [String: [CurvePublicKey: String]] = [:]

    public init() {}

    /// Lets `key` in at sockets of `domain`.
    public mutating func allow(_ key: CurvePublicKey, as userID: String, in domain: String) {
        users[domain, default: [:]][key] = userID
    }

    public func decide(_ request: ZAPRequest) -> ZAPDecision {
        guard let key = request.publicKey else { return .deny(reason: "a CURVE key is needed") }
        guard let userID = users[request.domain]?[key] else { return .deny(reason: "unknown key") }
        return .allow(userID: userID)
    }
}
