import ArgumentParser
import Deduplication
import Operations
import Wire
import Worker

@main
struct DatelineDedup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline-dedup",
        abstract: "Worker for the stage dedup: which texts were seen before.",
        discussion: """
            One worker at a time may have an index file.

            Example:  dateline-dedup --index /var/lib/dateline/duplicates.sqlite
            """,
        version: SoftwareVersion.current)

    @Option(help: ArgumentHelp("The file of the duplicate index, made where it is missing.", valueName: "file"))
    var index = "duplicates.sqlite"

    @Option(help: ArgumentHelp("How long a text is remembered.", valueName: "days"))
    var windowDays = 30

    @OptionGroup var worker: WorkerOptions
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        guard (1...3650).contains(windowDays) else {
            throw ValidationError("--window-days takes a number from 1 to 3650.")
        }
    }

    func run() async throws {
        try await WorkerProgram.run(worker, service: service) {
            let millisecondsPerDay: Int64 = 86_400_000
            let today = Int(WorkerConfiguration.nowMilliseconds / millisecondsPerDay)
            return DedupStage(index: try SQLiteIndex(path: index, windowDays: windowDays, today: today))
        }
    }
}
