import ArgumentParser
import DashboardServer
import Logging
import Operations
import Wire
import ZeroMQ

@main
struct DatelineDashboard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline-dashboard",
        abstract: "The page: stories with who says how many, live, from the stream of events.",
        discussion: """
            Keeps an index of its own and fills it from the collector's replay; the index may be deleted.

            Example:  dateline-dashboard --index /var/lib/dateline/dashboard.sqlite
            Then open http://127.0.0.1:7400
            """,
        version: SoftwareVersion.current)

    @Option(help: ArgumentHelp("The address to serve the page on.", valueName: "address"))
    var address = "127.0.0.1"

    @Option(help: ArgumentHelp("The port to serve the page on.", valueName: "port"))
    var port: UInt16 = 7400

    @Option(help: ArgumentHelp("The collector's events socket.", valueName: "endpoint"))
    var events = "tcp://127.0.0.1:7403"

    @Option(help: ArgumentHelp("The collector's replay socket.", valueName: "endpoint"))
    var replay = "tcp://127.0.0.1:7404"

    @Option(help: ArgumentHelp("The hub's work socket, for the page of the pipeline.", valueName: "endpoint"))
    var hub = "tcp://127.0.0.1:7402"

    @Option(help: ArgumentHelp("The index, an SQLite file.", valueName: "file"))
    var index = "dateline-dashboard.sqlite"

    @Option(
        help: ArgumentHelp(
            "A name, beside localhost, under which readers reach the page; may be repeated.",
            valueName: "name"))
    var host: [String] = []

    @Option(
        help: ArgumentHelp(
            "A file with the token that readers must give; needed off this machine.", valueName: "file"))
    var readerToken: String?

    @Option(
        help: ArgumentHelp(
            "A file with the token of operators, who may retry and drop dead letters.", valueName: "file"))
    var operatorToken: String?

    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await Program.main(service) { logger in
            var configuration = DashboardConfiguration()
            configuration.host = address
            configuration.port = Int(port)
            configuration.events = Endpoint(events)
            configuration.replay = Endpoint(replay)
            configuration.hub = Endpoint(hub)
            configuration.index = index
            configuration.hostNames = host
            configuration.reader = try readerToken.map { try Token(file: $0) }
            configuration.operators = try operatorToken.map { try Token(file: $0) }
            return try DashboardService.services(configuration, logger: logger)
        }
    }
}
