import HeapModule
import Journal
import OrderedCollections
import Wire

extension HubState {
    /// What must always hold. For tests and simulators: the cost grows with the number of articles.
    /// - Returns: one sentence for each that does not hold.
    func brokenInvariants() -> [String] {
        brokenPlaces() + brokenLeases() + brokenCounts()
    }

    private func brokenPlaces() -> [String] {
        var broken: [String] = []
        let queues = stages.map { Set($0.waiting.unordered) }
        let suspects = stages.map { Set($0.suspects.unordered) }
        let delays = Set(delayed.unordered.map(\.number))
        for (number, record) in articles {
            let isListed =
                switch record.place {
                case .waiting:
                    (record.isSuspect ? suspects : queues)[record.stage].contains(number)
                case .delayed: delays.contains(number)
                case .leased(let lease): leases[lease]?.number == number
                }
            if !isListed {
                broken.append("'\(record.id)' is \(record.place), but no queue or lease knows it.")
            }
            if record.attempts >= configuration.attemptsMaximum {
                broken.append("'\(record.id)' has \(record.attempts) attempts charged and still lives.")
            }
            if numbersByID[record.id] != number { broken.append("The id '\(record.id)' leads elsewhere.") }
        }
        let listed =
            stages.reduce(0) { $0 + $1.waiting.count + $1.suspects.count } + delayed.count + leases.count
        if listed != articles.count {
            broken.append("\(listed) places are taken by \(articles.count) articles.")
        }
        return broken
    }

    private func brokenLeases() -> [String] {
        var broken: [String] = []
        for (peer, worker) in workers {
            let size = worker.held.reduce(0) { sum, lease in
                sum + (leases[lease].flatMap { articles[$0.number]?.bytes } ?? 0)
            }
            if worker.held.contains(where: { leases[$0]?.peer != peer }) || worker.heldBytes != size {
                broken.append("Worker '\(worker.hello.worker)' holds leases that are not its own.")
            }
            if peersByWorker[worker.hello.worker] != peer {
                broken.append("The worker id '\(worker.hello.worker)' leads elsewhere.")
            }
            if worker.held.count > 1, worker.held.contains(where: { leases[$0]?.isAlone == true }) {
                broken.append("Worker '\(worker.hello.worker)' holds a suspect beside another job.")
            }
        }
        let held = workers.values.reduce(0) { $0 + $1.held.count }
        if held != leases.count { broken.append("\(leases.count) leases, but workers hold \(held).") }
        return broken
    }

    private func brokenCounts() -> [String] {
        var broken: [String] = []
        for (index, stage) in stages.enumerated() {
            let here = articles.values.filter { $0.stage == index }
            let inFlight = here.count { if case .leased = $0.place { true } else { false } }
            let waitingOut = here.count { if case .delayed = $0.place { true } else { false } }
            if inFlight != stage.inFlight || waitingOut != stage.delayed {
                broken.append("The counts of stage '\(stage.name)' are wrong.")
            }
            if let peer = stage.quarantine, workers[peer]?.stage != index {
                broken.append("Stage '\(stage.name)' keeps a worker free that is gone.")
            }
        }
        if bytes != articles.values.reduce(0, { $0 + $1.bytes }) {
            broken.append("The bytes do not add up.")
        }
        if numbersByID.count != articles.count { broken.append("Ids and articles differ in number.") }
        return broken
    }
}
