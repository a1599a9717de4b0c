public import Wire
public import Worker

/// The stage `dedup`: adds the part `duplicate`, which says what the article copies and which story it tells.
public struct DedupStage: Stage {
    public let name = StageName.dedup
    public let adds: PartName? = .duplicate
    /// Articles that share one commit.
    public let maxBatch = 64

    private let index: ArticleIndex

    public init(index: ArticleIndex) {
        self.index = index
    }

    public func perform(_ jobs: [Job]) throws -> [Outcome] {
        let requests = jobs.map { job in Result { () throws(StageFailure) in try IndexRequest(job) } }
        let answers: [IndexAnswer]
        do {
            answers = try index.judge(requests.compactMap { try? $0.get() })
        } catch let error as IndexError {
            // The store, not an article, is to blame.
            throw StageUnavailable(reason: "\(error)")
        }
        var next = answers.makeIterator()
        return try requests.map { request in
            switch request {
            case .failure(let failure): return .failed(failure)
            case .success:
                guard let answer = next.next() else { return .failed(IndexRequest.missing) }
                return .done(try Self.part(answer))
            }
        }
    }

    /// The part for one article whose extraction the caller has at hand; `nil` without an answer.
    public func part(for request: IndexRequest) throws -> Part? {
        try index.judge([request]).first.map(Self.part)
    }

    private static func part(_ answer: IndexAnswer) throws -> Part {
        let part = DuplicatePart(duplicate: answer.duplicate, story: answer.story)
        return Part(name: .duplicate, bytes: try JSON.encode(part))
    }
}
