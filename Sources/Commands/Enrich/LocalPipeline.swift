import Classification
import Collection
import Deduplication
import Dispatch
import Extraction
import Intake
import Synchronization
import Wire
import Worker
import ZeroMQ

/// The stages of a pipeline in one process, without queues: what a batch needs, in the order of the input.
struct LocalPipeline {
    private let reader: ArticleReader
    /// These see one article each and may run beside one another.
    private let parallel: [any Stage]
    /// These see the articles in order.
    private let ordered: [any Stage]
    private let assembler: EventAssembler

    static let worker = "local"

    init(omitsBody: Bool) throws {
        reader = ArticleReader(fields: try .standard())
        parallel = [ExtractStage(extractor: try Extractor()), ClassifyStage(classifier: try .bundled())]
        ordered = [DedupStage(index: TransientIndex())]
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
        let results = Mutex([Result<Job, EnrichFailure>?](repeating: nil, count: articles.count))
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: min(jobs, max(1, articles.count))) { _ in
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < articles.count else { return }
                let result = job(for: articles[index], nowMilliseconds: nowMilliseconds).flatMap { job in
                    parallel.reduce(.success(job)) { result, stage in result.flatMap { run(stage, on: $0) } }
                }
                results.withLock { $0[index] = result }
            }
        }
        return results.withLock { $0 }.map { result in
            guard let result else { return .failure(EnrichFailure(reason: "The article was not read.")) }
            return ordered.reduce(result) { result, stage in result.flatMap { run(stage, on: $0) } }
                .flatMap(assemble)
        }
    }

    private func job(for article: InputArticle, nowMilliseconds: Int64) -> Result<Job, EnrichFailure> {
        do {
            let read = try reader.read(article.json)
            return .success(
                Job(
                    article: read.id, stage: .extract, acceptedMilliseconds: nowMilliseconds,
                    parts: [Part(name: .article, bytes: try JSON.encode(read))]))
        } catch {
            return .failure(EnrichFailure(reason: "\(error)"))
        }
    }

    private func run(_ stage: any Stage, on job: Job) -> Result<Job, EnrichFailure> {
        var job = job
        job.stage = stage.name
        let started = ContinuousClock.now
        do {
            switch try stage.perform([job]).first {
            case .done(let part): job.parts += part.map { [$0] } ?? []
            case .failed(let failure): return .failure(EnrichFailure(reason: failure.reason))
            case nil: return .failure(EnrichFailure(reason: "The stage \(stage.name) gave no answer."))
            }
        } catch {
            return .failure(EnrichFailure(reason: "\(error)"))
        }
        let took = (ContinuousClock.now - started) / .milliseconds(1)
        job.provenance.append(
            ProvenanceEntry(
                stage: stage.name.rawValue, worker: Self.worker, version: SoftwareVersion.current, attempt: 1,
                milliseconds: (took * 1_000).rounded() / 1_000))
        return .success(job)
    }

    private func assemble(_ job: Job) -> Result<AssembledEvent, EnrichFailure> {
        do {
            return .success(try assembler.assemble(job))
        } catch {
            return .failure(EnrichFailure(reason: error.reason))
        }
    }
}
