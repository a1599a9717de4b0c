import ArgumentParser
import Deduplication
import Wire

/// The verdicts on a file of documents, and what they cost.
struct Judge: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Judges documents one by one and says what each copies.",
        discussion: """
            Reads one JSON object a line, with id and articleBody. Writes two lines of numbers, then for each \
            copy its id and that of the original.

            Example:  duplicates-bench judge documents.jsonl --index index.sqlite
            """)

    @Argument(help: "The documents.")
    var file: String

    @Option(help: ArgumentHelp("A new SQLite index; without it, one in memory.", valueName: "file"))
    var index: String?

    @Flag(help: "Looks for duplicates alone, not for stories.")
    var duplicatesOnly = false

    private static let batchDocuments = 64

    func run() throws {
        let documents = try BenchDocument.read(file)
        let extractions = documents.map(Self.extraction)
        let opened = try index.map { try ArticleIndex.open($0) } ?? .transient()
        try opened.load()
        let (memory, began) = (ResourceUse.residentBytes(), ResourceUse.now)
        var copies: [(id: String, of: String)] = []
        for start in stride(from: 0, to: documents.count, by: Self.batchDocuments) {
            let batch = start..<min(documents.count, start + Self.batchDocuments)
            let answers = try opened.judge(batch.map { request(documents[$0], extractions[$0]) })
            for (position, answer) in zip(batch, answers) {
                if let of = answer.duplicate.of { copies.append((documents[position].id, of)) }
            }
        }
        let used = ResourceUse.now - began
        print("microseconds\t\(used.cpuSeconds / Double(documents.count) * 1e6)")
        print("bytes\t\(Double(ResourceUse.residentBytes() - memory) / Double(documents.count))")
        for copy in copies { print("\(copy.id)\t\(copy.of)") }
    }

    private func request(_ document: BenchDocument, _ extraction: ExtractionPart) -> IndexRequest {
        guard duplicatesOnly else {
            return IndexRequest(id: document.id, acceptedMilliseconds: 0, extraction: extraction)
        }
        let fingerprint = Fingerprint(text: Array(document.articleBody.utf8))
        return IndexRequest(id: document.id, day: 0, fingerprint: fingerprint, profile: StoryProfile())
    }

    private static func extraction(of document: BenchDocument) -> ExtractionPart {
        ExtractionPart(
            article: EventArticle(
                id: document.id, url: nil, headline: "", publisher: nil, author: nil, datePublished: nil,
                inLanguage: "en", articleBody: document.articleBody, captions: [], wordCount: 0, digest: ""))
    }
}
