import Pages
public import Wire
public import Worker

/// The stage `extract`: adds the part `extraction`.
public struct ExtractStage: Stage {
    public let name = StageName.extract
    public let adds: PartName? = .extraction

    private let extractor: Extractor
    private let pages = ContentPageReader()

    public init(extractor: Extractor) { self.extractor = extractor }

    public func perform(_ jobs: [Job]) throws -> [Outcome] {
        try jobs.map { job in
            do {
                return .done(Part(name: .extraction, bytes: try JSON.encode(extraction(of: job))))
            } catch let failure as StageFailure {
                return .failed(failure)
            }
        }
    }

    private func extraction(of job: Job) throws -> ExtractionPart {
        guard let bytes = job.part(.article), let article = try? JSON.decode(Article.self, from: bytes) else {
            throw StageFailure(
                code: "no_article", reason: "The stage extract needs the part article as the hub makes it.",
                isPermanent: true)
        }
        let (filled, captions) = try article.filled(by: pages)
        var extraction = try extractor.extract(article: filled)
        extraction.article.captions += captions
        return extraction
    }
}
