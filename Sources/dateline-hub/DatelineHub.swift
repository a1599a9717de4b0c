import ArgumentParser
import Foundation
import Hub
import Intake
import Operations
import Wire
import ZeroMQ

@main
struct DatelineHub: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline-hub",
        abstract: "Takes articles, keeps them on disk, and hands them to workers stage by stage.",
        discussion: """
            Example:  dateline-hub --data /var/lib/dateline
            Example:  dateline-hub --stages extract,classify,translate,dedup,collect
            """,
        version: SoftwareVersion.current)

    @Option(help: ArgumentHelp("The folder of the journal, made where it is missing.", valueName: "folder"))
    var data = "dateline-data"

    @Option(help: ArgumentHelp("Where publishers connect; port 0 takes any free one.", valueName: "endpoint"))
    var articles = "tcp://127.0.0.1:7401"

    @Option(help: ArgumentHelp("Where workers and operators connect.", valueName: "endpoint"))
    var work = "tcp://127.0.0.1:7402"

    @Option(help: ArgumentHelp("Stages in order, divided by commas.", valueName: "names"))
    var stages = "extract,classify,dedup,collect"

    @Option(help: ArgumentHelp("Articles in the pipeline beyond which publishers are told to wait.", valueName: "number"))
    var maximumArticles = HubConfiguration().articlesMaximum

    @Option(help: ArgumentHelp("How long a worker may take over one job.", valueName: "milliseconds"))
    var lease = HubConfiguration().leaseMilliseconds

    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard maximumArticles >= 1, lease >= 1 else {
            throw ValidationError("--maximum-articles and --lease take numbers of at least 1.")
        }
        _ = try stageNames()
    }

    func run() async throws {
        try await Program.main(service) { logger in
            for endpoint in [articles, work] {
                try EndpointPolicy.check(Endpoint(endpoint), for: .bind, security: .none)
            }
            try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
            let reader = ArticleReader(fields: try .standard())
            let hub = try HubLoop(
                configuration: try hubConfiguration(), journal: data + "/journal.sqlite",
                intake: { bytes in Result { () throws(Refusal) in try reader.read(bytes) } },
                context: try Context(), observer: HubLog(logger: logger))
            return [LoopService("hub", loop: { try hub.run() }, stop: hub.stop)]
        }
    }

    private func hubConfiguration() throws -> HubConfiguration {
        var configuration = HubConfiguration()
        configuration.articlesEndpoint = articles
        configuration.workEndpoint = work
        configuration.stages = try stageNames()
        configuration.articlesMaximum = maximumArticles
        configuration.leaseMilliseconds = lease
        return configuration
    }

    private func stageNames() throws -> [StageName] {
        try stages.split(separator: ",").map { text in
            guard let name = StageName(String(text)) else {
                throw ValidationError("'\(text)' is no name of a stage: use lower-case letters, digits and '-'.")
            }
            return name
        }
    }
}
