import ArgumentParser
import Client
import Foundation
import Intake
import Wire
import ZeroMQ

struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Send articles to a hub.",
        discussion: """
            Takes JSON (one article or an array), JSON Lines (.jsonl), plain text (the first line is the
            headline) and HTML pages; '-' reads standard input. Waits while the hub is busy or restarts, and
            may be called again with the same files: a hub knows what it has.

            Example:  dateline publish articles.jsonl
            Example:  dateline publish page.html --url https://example.org/page --publisher "Example Times"
            """)

    @Argument(help: ArgumentHelp("Files of articles, or - for standard input.", valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("The hub's articles socket.", valueName: "endpoint"))
    var to: Endpoint = "tcp://127.0.0.1:7401"

    @Option(help: ArgumentHelp("Seconds without any answer after which to give up.", valueName: "seconds"))
    var giveUp = 60

    @OptionGroup var hints: HintOptions

    func run() throws {
        try to.requirePolicy()
        var configuration = PublisherConfiguration(endpoint: to)
        configuration.giveUpMilliseconds = max(1, giveUp) * 1_000
        let limits = ArticleLimits()
        var files = ArticleFiles(files, hints: hints.hints, maximumArticleBytes: limits.articleBytes)
        var count = PublishCount()
        var progress = ProgressBar("sent", totalBytes: files.totalBytes)
        do {
            let publisher = try ArticlePublisher(configuration, in: try Context())
            try publisher.publish {
                while true {
                    do {
                        guard let article = try files.next() else { return nil }
                        guard article.json.count <= limits.articleBytes else {
                            throw InputError(
                                path: article.place, line: nil,
                                reason: "has \(article.json.count) bytes; at most \(limits.articleBytes) are taken")
                        }
                        return article.json
                    } catch let error as InputError {
                        progress.clear()
                        Failure.say("\(error).")
                        count.unreadable += 1
                    }
                }
            } settled: { reply in
                count.add(reply)
                if case .refused(let refusal) = reply {
                    progress.clear()
                    Failure.say("refused: \(refusal.reason)")
                }
                progress.show(bytes: files.bytesRead, articles: count.total)
            }
        } catch let error as ClientError {
            progress.clear()
            Failure.say("\(error) \(count.sentence)")
            throw ExitCode(Failure.unavailable)
        }
        progress.clear()
        print(count.sentence)
        if count.refused + count.unreadable > 0 { throw ExitCode(Failure.some) }
    }
}
