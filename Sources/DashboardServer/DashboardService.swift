import Dashboard
import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
import Operations
public import ServiceLifecycle
import ZeroMQ

/// The dashboard: a loop that fills the index from the event stream, and a server that shows it.
public enum DashboardService {
    /// A connection that says nothing for so long is closed; listeners hear a comment more often.
    private static let idleSeconds: Int64 = 60
    private static let connectionsMaximum = 4_096

    /// - Throws: `DashboardError`, `DatabaseError`, `ZeroMQError`, where it cannot start.
    public static func services(_ configuration: DashboardConfiguration, logger: Logger) throws
        -> [any Service]
    {
        guard configuration.isLoopback || configuration.reader != nil else {
            throw DashboardError.openToAll(host: configuration.host)
        }
        for endpoint in [configuration.events, configuration.replay, configuration.hub] {
            try EndpointPolicy.check(endpoint, for: .connect, security: .none)
        }
        OpenFiles.raise()
        let index = try EventIndex(path: configuration.index)
        let ring = ChangeRing(newest: index.newestNumber)
        let context = try Context()
        let feed = EventFeed(configuration, index: index, ring: ring, context: context, logger: logger)
        let site = Site(
            index: index, ring: ring, desk: HubDesk(configuration.hub, context: context),
            access: Access(reader: configuration.reader, operators: configuration.operators))
        var quiet = logger
        // The server logs each request at its level; the page's readers are nobody's business.
        quiet.logLevel = max(logger.logLevel, .warning)
        let application = Application(
            router: site.router(
                hosts: HostNames(configuration.hostNames, isOpen: configuration.reader != nil)),
            server: .http1(configuration: .init(idleTimeout: .seconds(idleSeconds))),
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port), serverName: "dateline",
                availableConnectionsDelegate: MaximumAvailableConnections(connectionsMaximum)),
            onServerRunning: { channel in
                logger.info(
                    "Page at http://\(configuration.host):\(channel.localAddress?.port ?? configuration.port)."
                )
            }, logger: quiet)
        // The last one ends first: the feed lets go of the listeners for whom the server would wait.
        return [application, LoopService("feed", loop: { try feed.run() }, stop: feed.stop)]
    }
}
