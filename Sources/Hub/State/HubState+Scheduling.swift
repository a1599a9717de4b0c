import HeapModule
import Journal
import OrderedCollections
import Wire

extension HubState {
    /// Gives waiting jobs to workers with free credit. Once a turn, after its events.
    public mutating func schedule(at now: Moment, _ effects: inout [HubEffect]) {
        guard !isDraining else { return }
        for stage in stages.indices {
            scheduleSuspect(stage, at: now, &effects)
            while let number = stages[stage].waiting.min,
                let peer = worker(for: stage, size: articles[number]?.bytes ?? 0)
            {
                stages[stage].waiting.removeMin()
                grant(number, to: peer, at: now, &effects)
            }
        }
    }

    /// The worker with most free credit; of equals the one that waited longest.
    private func worker(for stage: Int, size: Int) -> Peer? {
        var best: (peer: Peer, credit: Int, served: UInt64)?
        for (peer, worker) in workers where worker.stage == stage && stages[stage].quarantine != peer {
            let credit = worker.freeCredit
            guard credit > 0,
                worker.heldBytes + size <= configuration.workerBytesMaximum || worker.held.isEmpty
            else { continue }
            if let best, (best.credit, worker.lastServed) >= (credit, best.served) { continue }
            best = (peer, credit, worker.lastServed)
        }
        return best?.peer
    }

    /// One suspect at a time goes to a worker that holds nothing else. If all are busy, the one that holds
    /// least is kept free until it has answered.
    private mutating func scheduleSuspect(_ stage: Int, at now: Moment, _ effects: inout [HubEffect]) {
        guard let number = stages[stage].suspects.min else {
            if let peer = stages[stage].quarantine, workers[peer]?.held.isEmpty ?? true {
                stages[stage].quarantine = nil
            }
            return
        }
        if let peer = stages[stage].quarantine, workers[peer]?.isAvailable != true,
            workers[peer]?.held.contains(where: { leases[$0]?.isAlone == true }) != true
        {
            stages[stage].quarantine = nil
        }
        let peer = stages[stage].quarantine ?? leastBusyWorker(of: stage)
        stages[stage].quarantine = peer
        guard let peer, let worker = workers[peer], worker.held.isEmpty, worker.freeCredit > 0 else {
            return
        }
        stages[stage].suspects.removeMin()
        grant(number, to: peer, isAlone: true, at: now, &effects)
    }

    private func leastBusyWorker(of stage: Int) -> Peer? {
        var best: (peer: Peer, busy: Int)?
        for (peer, worker) in workers where worker.stage == stage && worker.isAvailable {
            let busy = worker.held.count + worker.overdue.count
            if best.map({ busy < $0.busy }) ?? true { best = (peer, busy) }
        }
        return best?.peer
    }
}
