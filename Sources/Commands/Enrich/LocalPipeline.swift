import Classification
import Collection
import Deduplication
import Dispatch
import Extraction
import Intake
import Synchronization
import Wire
import Worker

/// The stages of a pipeline in one process, without queues: what a batch needs, in the order of the input.
/// Extraction and classification share one reading of the text.
struct LocalPipeline {
    private let reader: ArticleReader
    private let extract: ExtractStage
    private let classifier: Classifier
    private let dedup = DedupStage(index: .transient())
    private let assembler: EventAssembler

    static let worker = "local"

    init(classifier: Classifier, omitsBody: Bool) throws {
        reader = ArticleReader(fields: try .standard())
        extract = ExtractStage(extractor: try Extractor())
        self.classifier = classifier
        var options = AssemblyOptions()
        options.omitsBody = omitsBody
        options.enrichmentVersion = String(SoftwareVersion.enrichment)
        assembler = EventAssembler(options: options)
    }

    /// - Parameter nowMilliseconds: the moment of acceptance, since 1970.
    /// - Returns: an event or the reason why there is none, for each article in order.
    func enrich(
        _ articles: [InputArticle], jobs: Int, nowMilliseconds: Int64
    ) -> [Result<AssembledEvent, EnrichFailure>] {
        let results = Mutex(
            [Result<(Job, IndexRequest), EnrichFailure>?](repeating: nil, count: articles.count))
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: min(jobs, max(1, articles.count))) { _ in
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < articles.count else { return }
                let result = Self.result { try understood(articles[index], nowMilliseconds: nowMilliseconds) }
                results.withLock { $0[index] = result }
            }
        }
        return results.withLock { $0 }.map { result in
            guard let result else { return .failure(EnrichFailure(reason: "The article was not read.")) }
            return result.flatMap { job, request in
                Self.result { try assembler.assemble(try compared(job, by: request)) }
            }
        }
    }

    /// What needs one article alone, and may run beside others: intake, extraction, classification, and what
    /// the index of articles compares.
    private func understood(
        _ input: InputArticle, nowMilliseconds: Int64
    ) throws -> (Job, IndexRequest) {
        let article = try reader.read(input.json)
        var job = Job(
            article: article.id, stage: .extract, acceptedMilliseconds: nowMilliseconds, parts: [])
        let extracted = try Self.timed(&job) { job in
            let extracted = try extract.extraction(of: article)
            job.parts.append(Part(name: .extraction, bytes: try JSON.encode(extracted.part)))
            return extracted
        }
        job.stage = .classify
        try Self.timed(&job) { job in
            let part = classifier.classify(extracted.part, document: extracted.body)
            job.parts.append(Part(name: .classification, bytes: try JSON.encode(part)))
        }
        let request = IndexRequest(
            id: job.article, acceptedMilliseconds: nowMilliseconds, extraction: extracted.part)
        return (job, request)
    }

    /// What needs the articles in order.
    private func compared(_ job: Job, by request: IndexRequest) throws -> Job {
        var job = job
        job.stage = dedup.name
        try Self.timed(&job) { job in
            guard let part = try dedup.part(for: request) else {
                throw EnrichFailure(reason: "The stage \(dedup.name) gave no answer.")
            }
            job.parts.append(part)
        }
        return job
    }

    /// Does the work of the job's stage, and adds what it took to the provenance.
    private static func timed<Value>(
        _ job: inout Job, _ work: (inout Job) throws -> Value
    ) rethrows -> Value {
        let started = ContinuousClock.now
        let value = try work(&job)
        let took = (ContinuousClock.now - started) / .milliseconds(1)
        job.provenance.append(
            ProvenanceEntry(
                stage: job.stage.rawValue, worker: worker, version: SoftwareVersion.current, attempt: 1,
                milliseconds: (took * 1_000).rounded() / 1_000))
        return value
    }

    private static func result<Value>(_ work: () throws -> Value) -> Result<Value, EnrichFailure> {
        do {
            return .success(try work())
        } catch let failure as EnrichFailure {
            return .failure(failure)
        } catch {
            return .failure(EnrichFailure(reason: "\(error)"))
        }
    }
}
