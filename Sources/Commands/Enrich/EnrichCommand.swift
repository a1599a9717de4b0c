import ArgumentParser
import Foundation
import Intake
import Worker

struct EnrichCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enrich",
        abstract: "Turn files into events without any server.",
        discussion: """
            Runs the stages in this process, in the order of the input; copies are recognised among the
            articles of one call. Takes what 'dateline publish' takes.

            Example:  dateline enrich article.txt --publisher "Example Times" --date 2024-05-01 --output events
            Example:  dateline enrich articles.jsonl --output events.jsonl
            """)

    @Argument(help: ArgumentHelp("Files of articles, or - for standard input.", valueName: "file"))
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "A folder for one file an event, a file ending in .jsonl, or - for standard output.", valueName: "place"))
    var output = "-"

    @Flag(help: "Write event files indented for people.")
    var pretty = false

    @Flag(help: "Leave the article's text out of the events.")
    var omitBody = false

    @Option(help: ArgumentHelp("Articles worked on at once; by default as many as there are cores.", valueName: "number"))
    var jobs = WorkerConfiguration.processors

    @OptionGroup var hints: HintOptions
    @OptionGroup var registry: RegistryOptions

    /// Articles read before the next ones are worked on.
    private static let batchArticlesPerJob = 64

    func validate() throws {
        guard jobs >= 1 else { throw ValidationError("--jobs takes a number of at least 1.") }
    }

    func run() throws {
        var output: EventOutput
        do {
            output = try EventOutput(self.output, pretty: pretty)
        } catch let error as OutputError {
            Failure.say("\(error)")
            throw ExitCode(Failure.cannotCreate)
        }
        let pipeline = try LocalPipeline(classifier: registry.classifier(), omitsBody: omitBody)
        var files = ArticleFiles(files, hints: hints.hints, maximumArticleBytes: ArticleLimits().articleBytes)
        var progress = ProgressBar("enriched", totalBytes: files.totalBytes)
        var done = 0
        var failed = 0
        while let batch = nextBatch(&files, failed: &failed, progress: progress) {
            let events = pipeline.enrich(batch, jobs: jobs, nowMilliseconds: WorkerConfiguration.nowMilliseconds)
            for (article, event) in zip(batch, events) {
                switch event {
                case .success(let event):
                    do {
                        try output.write(event, stem: article.stem)
                    } catch {
                        progress.clear()
                        Failure.say("\(error)")
                        throw ExitCode(Failure.cannotCreate)
                    }
                    done += 1
                case .failure(let failure):
                    progress.clear()
                    Failure.say("\(article.place): \(failure.reason)")
                    failed += 1
                }
            }
            progress.show(bytes: files.bytesRead, articles: done)
        }
        progress.clear()
        if self.output != "-" {
            print("\(done) events in \(self.output)" + (failed > 0 ? ", \(failed) inputs failed." : "."))
        }
        if failed > 0 { throw ExitCode(Failure.some) }
    }

    /// The next articles, or `nil` at the end of the input. What cannot be read is told and passed over.
    private func nextBatch(
        _ files: inout ArticleFiles, failed: inout Int, progress: ProgressBar
    ) -> [InputArticle]? {
        var batch: [InputArticle] = []
        while batch.count < jobs * Self.batchArticlesPerJob {
            do {
                guard let article = try files.next() else { break }
                batch.append(article)
            } catch {
                progress.clear()
                Failure.say("\(error).")
                failed += 1
            }
        }
        return batch.isEmpty ? nil : batch
    }
}
