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
                return .done(Part(name: .extraction, bytes: try JSON.encode(extraction(of: job).part)))
            } catch let failure as StageFailure {
                return .failed(failure)
            }
        }
    }

    private func extraction(of job: Job) throws -> ExtractedArticle {
        guard let bytes = job.part(.article), let article = try? JSON.decode(Article.self, from: bytes) else {
            throw StageFailure(
                code: "no_article", reason: "The stage extract needs the part article as the hub makes it.",
                isPermanent: true)
        }
        return try extraction(of: article)
    }

    /// The stage without its job: what an article says, its page read first where it has one.
    /// - Throws: `StageFailure` where the page holds no article.
    public func extraction(of article: Article) throws -> ExtractedArticle {
        let (filled, captions) = try article.filled(by: pages)
        var extraction = extractor.extract(article: filled)
        extraction.part.article.captions += captions
        return extraction
    }
}
