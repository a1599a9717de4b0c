import ArgumentParser
import Collection
import Foundation
import Logging
import Operations
import Wire
import Worker
import ZeroMQ

@main
struct DatelineCollect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline-collect",
        abstract: "Worker for the last stage: event files on disk, published and replayed to dashboards.",
        discussion: """
            Writes DATA/events/YYYY/MM/DD/<id>.json, by the day of publication.

            Example:  dateline-collect --data /var/lib/dateline --pretty
            """,
        version: SoftwareVersion.current)

    @Option(help: ArgumentHelp("The folder of the events and their order, made where it is missing.", valueName: "folder"))
    var data = "dateline-data"

    @Option(help: ArgumentHelp("Where events are published.", valueName: "endpoint"))
    var events: String = "tcp://127.0.0.1:7403"

    @Option(help: ArgumentHelp("Where past events are asked for.", valueName: "endpoint"))
    var replay: String = "tcp://127.0.0.1:7404"

    @Flag(help: "Write event files indented for people.")
    var pretty = false

    @Flag(help: "Leave the article's text out of the events.")
    var omitBody = false

    @OptionGroup var worker: WorkerOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        let configuration = worker.configuration(for: .collect)
        try await Program.main(service) { logger in
            let context = try Context()
            let collector = try Collector(try collectorConfiguration(worker: configuration.id), context: context)
            logger.info("Events at \(collector.eventsEndpoint), replays at \(collector.replayEndpoint).")
            let worker = try WorkerProgram.worker(
                collector.stage, configuration: configuration, context: context, logger: logger)
            return [
                LoopService("collect", loop: {
                    try worker.run()
                    collector.stop()
                }, stop: worker.stop)
            ]
        }
    }

    private func collectorConfiguration(worker: String) throws -> CollectorConfiguration {
        for endpoint in [events, replay] {
            try EndpointPolicy.check(Endpoint(endpoint), for: .bind, security: .none)
        }
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        var configuration = CollectorConfiguration(directory: data)
        configuration.publishing.eventsEndpoint = Endpoint(events)
        configuration.publishing.replayEndpoint = Endpoint(replay)
        configuration.printsPretty = pretty
        configuration.assembly.omitsBody = omitBody
        configuration.assembly.enrichmentVersion = String(SoftwareVersion.enrichment)
        configuration.worker = worker
        configuration.version = SoftwareVersion.current
        return configuration
    }
}
