public import Wire

/// One stage of the pipeline: a function from an article's parts to one more part.
///
/// The same value runs in a test, in `dateline enrich` and in a worker. Calls come from several threads at
/// once, at most `WorkerConfiguration.jobs` of them.
public protocol Stage: Sendable {
    /// The stage's name in the hub's configuration ("extract").
    var name: StageName { get }
    /// The name of the part it adds; `nil` for a stage that adds none (the collector).
    var adds: PartName? { get }
    /// How many jobs one call may take. 1 but for stages that share one commit among many.
    var maxBatch: Int { get }
    /// Does the work. Outcomes stand in the order of `jobs`, one each; a thrown error fails the whole batch.
    func perform(_ jobs: [Job]) throws -> [Outcome]
}

extension Stage {
    public var maxBatch: Int { 1 }
}
