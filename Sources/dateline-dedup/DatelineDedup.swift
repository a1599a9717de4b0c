import ArgumentParser
import Deduplication
import Operations
import Wire
import Worker

@main
struct DatelineDedup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline-dedup",
        abstract: "Worker for the stage dedup: which texts were seen before, which articles tell one story.",
        discussion: """
            One worker at a time may have an index file; any number share a PostgreSQL database.

            Example:  dateline-dedup --index /var/lib/dateline/duplicates.sqlite
            Example:  dateline-dedup --index postgres://dateline@db.example/dateline
            """,
        version: SoftwareVersion.current)

    @Option(
        help: ArgumentHelp(
            "The index: a file, made where it is missing, or a PostgreSQL database.", valueName: "place"))
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
            let index = try ArticleIndex.open(index, windowDays: windowDays)
            try index.load()
            return DedupStage(index: index)
        }
    }
}
