import ArgumentParser
import Extraction
import Operations
import Wire

@main
struct DatelineExtract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline-extract",
        abstract: "Worker for the stage extract: who says what, how many, who did what to whom.",
        discussion: "Example:  dateline-extract --hub tcp://127.0.0.1:7402 --jobs 4",
        version: SoftwareVersion.current)

    @OptionGroup var worker: WorkerOptions
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await WorkerProgram.run(worker, service: service) { ExtractStage(extractor: try Extractor()) }
    }
}
