import ArgumentParser
import Wire

/// The made-up articles as a file.
struct Write: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes made-up articles, one JSON object a line.",
        discussion: """
            Copies have the cluster of what they copy.

            Example:  duplicates-bench write --documents 50000 > documents.jsonl
            """)

    @Option(help: ArgumentHelp("Articles.", valueName: "count"))
    var documents = 50_000

    private struct Document: Encodable {
        var id: String
        var cluster: String
        var articleBody: String
    }

    func run() throws {
        let corpus = Corpus()
        for number in 0..<documents {
            let article = corpus.article(number, day: 0).article
            let document = Document(
                id: article.id, cluster: Corpus.id(corpus.original(of: number)),
                articleBody: article.articleBody ?? "")
            print(String(decoding: try JSON.encode(document), as: UTF8.self))
        }
    }
}
