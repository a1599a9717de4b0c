import ArgumentParser
import Deduplication
import Foundation

/// Whether an article costs the same however many came before it.
struct Growth: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Cost, memory and disk an article, and the restart, of a full window and of a small one.",
        discussion: """
            Opens two indexes that `fill` made and gives both further articles in turn. They are changed by it; \
            fill them anew for the next run.

            Example:  duplicates-bench growth small.sqlite large.sqlite --baseline 20000 --documents 1000000
            """)

    @Argument(help: "The small index.")
    var small: String

    @Argument(help: "The large index.")
    var large: String

    @Option(help: ArgumentHelp("Articles in the large window.", valueName: "count"))
    var documents = 1_000_000

    @Option(help: ArgumentHelp("Articles in the small window.", valueName: "count"))
    var baseline = 20_000

    @Option(help: ArgumentHelp("Further articles that are measured in both.", valueName: "count"))
    var measured = 40_000

    /// Articles after which the other index has its turn.
    private static let roundArticles = 1_024

    func run() throws {
        var small = try opened(self.small, baseline)
        var large = try opened(self.large, documents)
        for start in stride(from: 0, to: measured, by: Self.roundArticles) {
            try small.feed(upTo: baseline + min(measured, start + Self.roundArticles))
            try large.feed(upTo: documents + min(measured, start + Self.roundArticles))
        }
        for window in [small, large] { print(window.costs) }
        print(
            """
            cost at \(documents) articles against \(baseline): \
            \(ratio(large.making.cpuSeconds + large.judging.cpuSeconds, small.making.cpuSeconds + small.judging.cpuSeconds)) CPU, \
            of the index alone \(ratio(large.judging.cpuSeconds, small.judging.cpuSeconds)) CPU, \
            \(ratio(large.judging.wallSeconds, small.judging.wallSeconds)) wall
            """)
    }

    private func ratio(_ left: Double, _ right: Double) -> String { String(format: "%.2f", left / right) }

    /// Opens what was filled, and says what that cost.
    private func opened(_ path: String, _ documents: Int) throws -> MeasuredWindow {
        let (before, began) = (ResourceUse.residentBytes(), ResourceUse.now)
        let window = try MeasuredWindow(path: path, documents: documents, fed: documents)
        let used = ResourceUse.now - began
        let memory = ResourceUse.residentBytes() - before
        let disk = ["", "-wal"].map { suffix in
            let attributes = try? FileManager.default.attributesOfItem(atPath: path + suffix)
            return attributes?[.size] as? Int ?? 0
        }
        print(
            String(
                format: "%d articles: restart %.2f s (%.2f s CPU), memory %d bytes an article, disk %d",
                documents, used.wallSeconds, used.cpuSeconds, memory / documents,
                disk.reduce(0, +) / documents))
        return window
    }
}
