import ArgumentParser
import Classification
import Operations
import Wire

@main
struct DatelineClassify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline-classify",
        abstract: "Worker for the stage classify: what kind of outlet and sources, whose framing.",
        discussion: """
            SIGHUP makes it read the registry files again; a broken one is told line by line, and the worker
            goes on with the last good ones.

            Example:  dateline-classify --hub tcp://127.0.0.1:7402 --registry outlets.tsv
            """,
        version: SoftwareVersion.current)

    @Option(
        help: ArgumentHelp(
            "A registry of your own, whose entries win over Dateline's; may be repeated.", valueName: "file"))
    var registry: [String] = []

    @OptionGroup var worker: WorkerOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await WorkerProgram.run(worker, service: service) {
            ClassifyStage(classifier: try LiveClassifier(RegistryFiles(registry)))
        }
    }
}
