/// Whether a client is let in.
public enum ZAPDecision: Sendable, Hashable {
    /// Let in; every message of the connection carries `userID` (``Message/userID``), at most 255 bytes.
    case allow(userID: String)
    /// Not let in, for good.
    case deny(reason: String)
    /// Cannot be decided now; the client tries again.
    case unavailable(reason: String)
}

/// Decides who is let in. Called on the handler's thread, so it must be quick and must not block.
public protocol ZAPAuthenticator: Sendable {
    func decide(_ request: ZAPRequest) -> ZAPDecision
}
