public import ZeroMQ

/// Where one hub hands out work, and how the connection to it is secured.
public struct HubAddress: Sendable {
    public var endpoint: Endpoint
    public var security: SocketOptions.Security

    public init(_ endpoint: Endpoint, security: SocketOptions.Security = .none) {
        self.endpoint = endpoint
        self.security = security
    }

    /// The work socket of a hub on this machine, at its default port.
    public static let standard = HubAddress("tcp://127.0.0.1:7402")
}
