public import ZeroMQ

/// Off the loopback interface nothing is bound or connected without keys.
public enum EndpointPolicy {
    /// What a socket is about to do with an endpoint.
    public enum Use: String, Sendable {
        case bind
        case connect
    }

    /// - Throws: ``EndpointPolicyError`` if other machines are involved and `security` is none.
    public static func check(
        _ endpoint: Endpoint, for use: Use, security: SocketOptions.Security
    ) throws(EndpointPolicyError) {
        guard case .none = security, !staysOnThisMachine(endpoint) else { return }
        throw EndpointPolicyError(endpoint: endpoint, use: use)
    }

    /// Whether only this machine can be at the other end. What cannot be told is assumed not to stay: every
    /// interface (`*`), interface names, and host names other than `localhost`.
    public static func staysOnThisMachine(_ endpoint: Endpoint) -> Bool {
        switch endpoint.transport {
        case "inproc", "ipc": true
        case "tcp": endpoint.host.map(isLoopback) ?? false
        default: false
        }
    }

    private static func isLoopback(_ host: Substring) -> Bool {
        host == "localhost" || host == "::1" || isLoopbackIPv4(host)
    }

    /// Whether `host` is in 127.0.0.0/8, written as four plain decimal numbers: resolvers take a leading
    /// zero for octal, so that 0127.0.0.1 is elsewhere.
    private static func isLoopbackIPv4(_ host: Substring) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127"
            && parts.allSatisfy { part in UInt8(part).map { String($0) == part } ?? false }
    }
}
