import ArgumentParser
import Collection
import Explanation
import Foundation
import Intake
import Worker

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show what is read from an article, with the words it is read from.",
        discussion: """
            The text with its claims, sources and framing cues marked in place; under
            each paragraph who said what, the figures and the incidents; then the sources
            with the rule that classified them, and the figures on which they differ.
            Needs no server. Coloured on a terminal, except with NO_COLOR set.

            Example:  dateline explain article.txt --publisher "Example Times"
            Example:  dateline explain article.html --section framing --section sources
            """)

    @Argument(help: ArgumentHelp("A file with an article, or - for standard input.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("Show this part alone; may be repeated.", valueName: "part"))
    var section: [Section] = []

    @Option(
        help: ArgumentHelp(
            "Columns of the page; by default the terminal's, at most 100.", valueName: "number"))
    var width: Int?

    @OptionGroup var hints: HintOptions
    @OptionGroup var registry: RegistryOptions

    /// Longer lines are hard to read.
    private static let widestColumns = 100

    func validate() throws {
        let columns = ArticleExplanation.columns
        guard width.map(columns.contains) ?? true else {
            let bounds = "\(columns.lowerBound) to \(columns.upperBound)"
            throw ValidationError("--width takes a number from \(bounds).")
        }
    }

    func run() throws {
        let pipeline = try LocalPipeline(classifier: registry.classifier(), omitsBody: false)
        var files = ArticleFiles(
            [file], hints: hints.hints, maximumArticleBytes: ArticleLimits().articleBytes)
        let page = ExplanationPage(
            sections: section, columns: width ?? min(Self.widestColumns, Terminal.columns(STDOUT_FILENO)),
            hasColour: Terminal.hasColour(STDOUT_FILENO))
        var shown = 0
        var failed = 0
        while true {
            do {
                guard let article = try files.next() else { break }
                let events = pipeline.enrich(
                    [article], jobs: 1, nowMilliseconds: WorkerConfiguration.nowMilliseconds)
                switch events.first {
                case .success(let event):
                    let gap = Data((shown > 0 ? "\n\n" : "").utf8)
                    try FileHandle.standardOutput.write(contentsOf: gap + page.text(of: event.json))
                    shown += 1
                case .failure(let failure):
                    Failure.say("\(article.place): \(failure.reason)")
                    failed += 1
                case nil: break
                }
            } catch let error as InputError {
                Failure.say("\(error).")
                failed += 1
            }
        }
        if failed > 0 { throw ExitCode(Failure.some) }
    }
}
