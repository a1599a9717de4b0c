/// Why a dashboard does not start.
public enum DashboardError: Error, Hashable, CustomStringConvertible {
    /// Other machines could reach it, and nothing keeps them out.
    case openToAll(host: String)

    public var description: String {
        switch self {
        case .openToAll(let host):
            """
            refused to serve the page on \(host) without --reader-token, because other machines could read it; \
            give a token, or use 127.0.0.1 behind a proxy
            """
        }
    }
}
