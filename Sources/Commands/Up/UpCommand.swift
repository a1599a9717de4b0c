import ArgumentParser
import Foundation
import UnixSignals

struct UpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "up",
        abstract: "Run a whole pipeline on this machine: hub, workers, collector, page.",
        discussion: """
            Everything listens on loopback only. What dies is started again; ^C ends all in order. Port 0
            takes any free port; the addresses are printed and written to addresses.json in the data folder.

            Example:  dateline up --data /var/lib/dateline
            """)

    @Option(help: ArgumentHelp("Where the journal, the events and the duplicate index live.", valueName: "folder"))
    var data = "dateline-data"

    @Option(help: ArgumentHelp("Port on which articles are taken.", valueName: "port"))
    var articlesPort: UInt16 = 7401

    @Option(help: ArgumentHelp("Port on which workers and operators connect.", valueName: "port"))
    var workPort: UInt16 = 7402

    @Option(help: ArgumentHelp("Port on which events are published.", valueName: "port"))
    var eventsPort: UInt16 = 7403

    @Option(help: ArgumentHelp("Port on which past events are asked for.", valueName: "port"))
    var replayPort: UInt16 = 7404

    @Option(help: ArgumentHelp("Port on which the page is served.", valueName: "port"))
    var pagePort: UInt16 = 7400

    @Option(help: ArgumentHelp("Jobs that each worker does at once; by default as many as there are cores.", valueName: "number"))
    var jobs: Int?

    @Option(help: ArgumentHelp("Stages in order, the last one collect; those that are not Dateline's need a worker of yours.", valueName: "names"))
    var stages = "extract,classify,dedup,collect"

    @Flag(help: "Write event files indented for people.")
    var pretty = false

    @OptionGroup var registry: RegistryOptions

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number of at least 1.") }
    }

    func run() async throws {
        _ = try registry.classifier()
        let folder = URL(fileURLWithPath: data, isDirectory: true)
        let addresses: Addresses
        let token = folder.appendingPathComponent("operator.token")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            addresses = try Addresses(
                articles: articlesPort, work: workPort, events: eventsPort, replay: replayPort, page: pagePort)
            try addresses.write(to: folder.appendingPathComponent("addresses.json"))
            try OperatorToken.make(at: token)
        } catch let error as AddressError {
            Failure.say("\(error)")
            throw ExitCode(Failure.unavailable)
        } catch {
            Failure.say("cannot use the data folder \(data): \(error.localizedDescription)")
            throw ExitCode(Failure.cannotCreate)
        }
        let plan = UpPlan(
            programs: try ProgramFolder.current(), data: folder.path, addresses: addresses, stages: stages,
            jobs: jobs, pretty: pretty, registries: registry.registry, operatorToken: token.path)
        // Written at once: whoever reads it through a pipe waits for the addresses.
        let text = addresses.text(events: folder.appendingPathComponent("events").path)
        FileHandle.standardOutput.write(Data("\(text)\n".utf8))
        let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
        let supervisor = Supervisor(console: Console(programs: plan.programNames))
        try await supervisor.run(plan, until: signals)
    }
}
