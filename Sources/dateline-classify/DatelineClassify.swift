import ArgumentParser
import Classification
import Operations
import Wire

@main
struct DatelineClassify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline-classify",
        abstract: "Worker for the stage classify: what kind of outlet and sources, whose framing.",
        discussion: "Example:  dateline-classify --hub tcp://127.0.0.1:7402",
        version: SoftwareVersion.current)

    @OptionGroup var worker: WorkerOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await WorkerProgram.run(worker, service: service) { ClassifyStage(classifier: try .bundled()) }
    }
}
