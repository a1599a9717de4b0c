public import Wire
public import Worker

/// The stage `dedup`: adds the part `duplicate`.
public struct DedupStage: Stage {
    public let name = StageName.dedup
    public let adds: PartName? = .duplicate
    /// Articles that share one commit.
    public let maxBatch = 64

    private let index: any DuplicateIndex

    public init(index: any DuplicateIndex) {
        self.index = index
    }

    public func perform(_ jobs: [Job]) throws -> [Outcome] {
        var outcomes = [Outcome?](repeating: nil, count: jobs.count)
        var requests: [(position: Int, request: IndexRequest)] = []
        for (position, job) in jobs.enumerated() {
            do {
                requests.append((position, try Self.request(job)))
            } catch {
                outcomes[position] = .failed(error)
            }
        }
        let verdicts: [Duplicate]
        do {
            verdicts = try index.judge(requests.map(\.request))
        } catch let error as IndexError {
            // The disk, not an article, is to blame.
            throw StageUnavailable(reason: "\(error)")
        }
        for ((position, _), duplicate) in zip(requests, verdicts) {
            let part = DuplicatePart(duplicate: duplicate)
            outcomes[position] = .done(Part(name: .duplicate, bytes: try JSON.encode(part)))
        }
        return outcomes.map { $0 ?? .failed(Self.missing) }
    }

    private static func request(_ job: Job) throws(StageFailure) -> IndexRequest {
        guard let bytes = job.part(.extraction),
            let extraction = try? JSON.decode(ArticleOfExtraction.self, from: bytes)
        else { throw missing }
        let millisecondsPerDay: Int64 = 86_400_000
        return IndexRequest(
            id: job.article, day: Int(job.acceptedMilliseconds / millisecondsPerDay),
            fingerprint: Fingerprint(text: Array((extraction.article.articleBody ?? "").utf8)))
    }

    private static let missing = StageFailure(
        code: "no_extraction", reason: "The stage dedup needs the part extraction; put it after extract.",
        isPermanent: true)

    /// The one member of the part that this stage reads.
    private struct ArticleOfExtraction: Decodable {
        struct Body: Decodable { var articleBody: String? }
        var article: Body
    }
}
