import ArgumentParser
import Foundation

/// A window full of made-up articles.
struct Fill: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fills a new SQLite index with made-up articles, 30 days of them.",
        discussion: "Example:  duplicates-bench fill large.sqlite --documents 1000000")

    @Argument(help: "The index.")
    var path: String

    @Option(help: ArgumentHelp("Articles in 30 days.", valueName: "count"))
    var documents = 1_000_000

    /// Articles between two lines of the report.
    private static let stepArticles = 50_000

    func validate() throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw ValidationError("\(path) is there already; delete it, or name another.")
        }
    }

    func run() throws {
        var window = try MeasuredWindow(path: path, documents: documents, fed: 0)
        while window.fed < documents {
            try window.feed(upTo: min(documents, window.fed + Self.stepArticles))
            print(window.costs)
        }
    }
}
