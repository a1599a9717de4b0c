public import ArgumentParser
public import Wire
public import Worker
import ZeroMQ

/// What every worker takes.
public struct WorkerOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A hub's work socket; repeat it for several hubs.", discussion: "Default: tcp://127.0.0.1:7402",
            valueName: "endpoint"))
    public var hub: [String] = []

    @Option(help: ArgumentHelp("Jobs done at once; by default as many as there are cores.", valueName: "number"))
    public var jobs: Int?

    @Option(help: ArgumentHelp("Jobs held at once, those waiting included.", valueName: "number"))
    public var credit: Int?

    @Option(
        help: ArgumentHelp(
            "This worker's own id, unlike any other worker's and the same over restarts.",
            discussion: "Default: the host's name, the stage and --number", valueName: "id"))
    public var name: String?

    @Option(help: ArgumentHelp("Tells workers of one stage on one machine apart.", valueName: "number"))
    public var number = 1

    public init() {}

    /// - Parameter stage: the stage that the worker serves.
    public func configuration(for stage: StageName) -> WorkerConfiguration {
        var configuration = WorkerConfiguration(
            id: name ?? WorkerConfiguration.standardID(stage: stage.rawValue, number: number))
        if !hub.isEmpty { configuration.hubs = hub.map { HubAddress(Endpoint($0)) } }
        if let jobs { configuration.jobs = jobs }
        configuration.credit = credit
        configuration.version = SoftwareVersion.current
        return configuration
    }
}
