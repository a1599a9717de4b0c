public import ZeroMQ

/// What a dashboard is told at its start.
public struct DashboardConfiguration: Sendable {
    /// Where the page is served.
    public var host = "127.0.0.1"
    public var port = 7400
    /// The collector's sockets.
    public var events: Endpoint = "tcp://127.0.0.1:7403"
    public var replay: Endpoint = "tcp://127.0.0.1:7404"
    /// The hub's work socket, for the page of the pipeline.
    public var hub: Endpoint = "tcp://127.0.0.1:7402"
    /// The file of the index.
    public var index = "dateline-dashboard.sqlite"
    /// Names beside `localhost` and loopback addresses under which readers reach the page.
    public var hostNames: [String] = []
    /// What readers must show; `nil` for everybody who reaches the address.
    public var reader: Token?
    /// What operators must show; `nil` where nobody may retry or drop.
    public var operators: Token?

    public init() {}

    /// Whether only this machine can reach the page.
    var isLoopback: Bool { ["127.0.0.1", "localhost", "::1"].contains(host) }
}
