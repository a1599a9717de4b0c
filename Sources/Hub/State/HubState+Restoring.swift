import HeapModule
public import Journal
import Wire

extension HubState {
    /// - Parameters:
    ///   - hub: an id that no earlier start used.
    ///   - seed: for jitter and the first lease.
    ///   - restored: what the journal holds.
    public init(
        configuration: HubConfiguration, hub: String, seed: UInt64, restored: Restored = Restored(),
        at now: Moment
    ) {
        self.configuration = configuration
        self.hub = hub
        started = now
        generator = SplitMix64(seed: seed)
        nextLease = UInt64.random(in: 1...(1 << 52), using: &generator)
        nextNumber = restored.lastNumber.rawValue + 1
        deadLetters = restored.deadLetters
        stages = configuration.stages.map(StageQueue.init(name:))
        owners = Self.standardOwners.filter { configuration.stages.contains($0.value) }
        owners[.article] = nil
        lastTick = now.steady
        nextForgetting = now.steady
        for article in restored.articles {
            admit(article, stage: index(of: article.stage, among: restored.stages))
        }
    }

    /// The parts that Dateline's own stages add; other stages may not take their names while these run.
    private static let standardOwners: [PartName: StageName] = [
        .extraction: .extract, .classification: .classify, .duplicate: .dedup,
    ]

    /// Where an article at `stage` goes on. A stage that is no longer configured hands over to the next
    /// one, in the order of the hub that wrote the journal, that still is; where none is, to the last one,
    /// which completes it. An unheard-of stage hands over to the first one: every stage may run twice.
    func index(of stage: StageName, among earlier: [StageName] = []) -> Int {
        let successors = earlier.firstIndex(of: stage).map { earlier[$0...] } ?? [stage]
        for name in successors {
            if let index = configuration.stages.firstIndex(of: name) { return index }
        }
        return earlier.contains(stage) ? configuration.stages.count - 1 : 0
    }

    /// What the journal must learn of articles whose stage is no longer configured.
    public func relocations(of restored: Restored) -> [JournalOperation] {
        restored.articles.filter { !configuration.stages.contains($0.stage) }.map { article in
            let index = index(of: article.stage, among: restored.stages)
            return .move(article.number, to: configuration.stages[index])
        }
    }

    /// Puts an article into the pipeline, waiting for a stage.
    mutating func admit(_ article: StoredArticle, stage: Int) {
        let isMoved = article.stage != configuration.stages[stage]
        let record = ArticleRecord(
            id: article.id, digest: article.digest, headline: article.headline, stage: stage,
            attempts: isMoved ? 0 : article.attempts, acceptedMilliseconds: article.acceptedMilliseconds,
            parts: article.parts)
        articles[article.number] = record
        numbersByID[article.id] = article.number
        numbersByDigest[article.digest] = article.number
        bytes += record.bytes
        nextNumber = max(nextNumber, article.number.rawValue + 1)
        stages[stage].waiting.insert(article.number)
    }

    /// Forgets an article that left the pipeline.
    mutating func discharge(_ number: ArticleNumber) {
        guard let record = articles.removeValue(forKey: number) else { return }
        numbersByID[record.id] = nil
        if numbersByDigest[record.digest] == number { numbersByDigest[record.digest] = nil }
        bytes -= record.bytes
    }
}
