public import ZeroMQ

/// An endpoint that needs keys, and a socket that has none.
public struct EndpointPolicyError: Error, Hashable, CustomStringConvertible {
    public let endpoint: Endpoint
    public let use: EndpointPolicy.Use

    public init(endpoint: Endpoint, use: EndpointPolicy.Use) {
        self.endpoint = endpoint
        self.use = use
    }

    public var description: String {
        let reach =
            switch use {
            case .bind: "other machines could reach it"
            case .connect: "it can be on another machine"
            }
        return """
            refused to \(use.rawValue) \(endpoint) without keys, because \(reach); \
            give this process keys, or use 127.0.0.1
            """
    }
}
