import Wire

extension WorkerConfiguration {
    /// - Throws: `WorkerError.configuration` for what no hub would take.
    func check() throws(WorkerError) {
        guard !hubs.isEmpty else { throw .configuration("A worker needs the address of at least one hub.") }
        guard (1...WireLimits.idBytes).contains(id.utf8.count) else {
            throw .configuration("A worker's id has 1 to \(WireLimits.idBytes) bytes.")
        }
        guard jobs >= 1 else { throw .configuration("A worker needs at least one job at a time.") }
        guard credit.map({ (1...WireLimits.credit).contains($0) }) ?? true else {
            throw .configuration("A worker's credit is 1 to \(WireLimits.credit) jobs.")
        }
    }

    /// What the worker says of itself. A thread works on a whole batch at once.
    func hello(for stage: some Stage) -> WorkerMessage.Hello {
        let credit = credit ?? standardCredit(maxBatch: stage.maxBatch)
        return WorkerMessage.Hello(
            worker: id, epoch: epochMilliseconds, stage: stage.name, credit: credit,
            parallel: min(credit, jobs.multipliedClamping(by: max(1, stage.maxBatch))),
            version: version, adds: stage.adds)
    }

    var patience: WorkerState.Patience {
        WorkerState.Patience(
            helloMilliseconds: helloMilliseconds, refusalMilliseconds: refusalMilliseconds,
            refusalMaximumMilliseconds: refusalMaximumMilliseconds)
    }
}
