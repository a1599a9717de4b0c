import Hub
import Journal
import Wire

extension Simulation {
    func makeWorkers() {
        let parts: [StageName: PartName] = [
            .extract: .extraction, .classify: .classification, .dedup: .duplicate,
        ]
        for stage in plan.configuration.stages {
            for _ in 0..<plan.workersPerStage {
                let adds = stage == .collect ? nil : parts[stage] ?? PartName("translation")
                workers.append(
                    VirtualWorker(
                        index: workers.count, stage: stage, adds: adds,
                        credit: .random(in: plan.credit, using: &random), parallel: plan.parallel))
            }
        }
    }

    func startWorker(_ index: Int) {
        guard !workers[index].isUp else { return }
        workers[index].isUp = true
        workers[index].isDraining = false
        workers[index].epoch = max(workers[index].epoch + 1, now)
        workers[index].lastHub = nil
        workers[index].held = []
        workers[index].pausedUntil = 0
        connect(index)
        add(.workerBeat(index, epoch: workers[index].epoch), after: 1000)
    }

    private func connect(_ index: Int) {
        workers[index].connection += 1
        workers[index].hub = nil
        workers[index].lastHeard = now
        sendToHub(workers[index].hello, from: index)
    }

    private func crash(_ index: Int) {
        blameHeld(by: index)
        workers[index].isUp = false
        workers[index].held = []
        add(.workerStart(index), after: .random(in: 10...6000, using: &random))
    }

    /// Once a second: a sign of life, and now and then a calamity.
    func beat(_ index: Int, epoch: Int64) {
        guard workers[index].isUp, workers[index].epoch == epoch else { return }
        add(.workerBeat(index, epoch: epoch), after: 1000)
        guard now >= workers[index].pausedUntil, !workers[index].isDraining else { return }
        if hasFaults {
            if random.happens(plan.workerCrashes) { return crash(index) }
            if random.happens(plan.drains) { return drain(index) }
            if random.happens(plan.pauses) {
                blameHeld(by: index)
                workers[index].pausedUntil = now + .random(in: 2000...9000, using: &random)
                return
            }
            if random.happens(plan.loss / 2) {
                blameHeld(by: index)
                return connect(index)
            }
        }
        if now - workers[index].lastHeard > 4000 {
            connect(index)
        } else {
            sendToHub(workers[index].hub == nil ? workers[index].hello : .heartbeat, from: index)
        }
    }

    private func drain(_ index: Int) {
        workers[index].isDraining = true
        sendToHub(.drain, from: index)
        let idle = workers[index].held.filter { !$0.isBegun }
        for held in idle { mishaps[held.job.article, default: 0] += 1 }
        sendToHub(.giveBack(.init(leases: idle.map(\.lease))), from: index)
        workers[index].held.removeAll { !$0.isBegun }
        leaveIfDrained(index)
    }

    private func leaveIfDrained(_ index: Int) {
        guard workers[index].isDraining, workers[index].held.isEmpty else { return }
        sendToHub(.bye, from: index)
        workers[index].isUp = false
        add(.workerStart(index), after: .random(in: 10...2000, using: &random))
    }

    func receive(_ message: HubMessage, at index: Int, over peer: Peer) {
        guard workers[index].isUp, workers[index].peer == peer else {
            return blame(.atWorker(index, peer, message))
        }
        guard now >= workers[index].pausedUntil else {
            return add(.atWorker(index, peer, message), after: workers[index].pausedUntil - now)
        }
        workers[index].lastHeard = now
        switch message {
        case .welcome(let welcome):
            if let earlier = workers[index].lastHub, earlier != welcome.hub { workers[index].held = [] }
            workers[index].hub = welcome.hub
            workers[index].lastHub = welcome.hub
        case .job(let lease, let job): take(job, lease.id, at: index)
        case .refused(let refusal):
            if let article = refusal.article { mishaps[article, default: 0] += 1 }
            if refusal.code == .unknownWorker, workers[index].hub != nil {
                workers[index].hub = nil
                sendToHub(workers[index].hello, from: index)
            } else if ![.unknownWorker, .notHeld, .forbidden].contains(refusal.code) {
                violations.append("Worker \(workers[index].name) was refused: \(refusal.reason)")
            }
        case .heartbeat, .goodbye: break
        }
    }

    private func take(_ job: Job, _ lease: UInt64, at index: Int) {
        guard !workers[index].held.contains(where: { $0.lease == lease }) else { return }
        checkCargo(job)
        if workers[index].isDraining {
            mishaps[job.article, default: 0] += 1
            return sendToHub(.giveBack(.init(leases: [lease])), from: index)
        }
        workers[index].held.append(VirtualWorker.Held(lease: lease, job: job))
        begin(index)
    }

    private func begin(_ index: Int) {
        while workers[index].begun < workers[index].parallel,
            let position = workers[index].held.firstIndex(where: { !$0.isBegun })
        {
            workers[index].held[position].isBegun = true
            let held = workers[index].held[position]
            if article(of: held.job)?.fate == .poison(stage: workers[index].stage) { return crash(index) }
            var work = Int64.random(in: 1...60, using: &random)
            if hasFaults, random.happens(plan.lateAnswers) {
                mishaps[held.job.article, default: 0] += 1
                blameHeld(by: index)
                work = .random(in: 4000...12_000, using: &random)
            }
            add(.jobDone(index, epoch: workers[index].epoch, lease: held.lease), after: work)
        }
    }

    func finish(_ lease: UInt64, at index: Int, epoch: Int64) {
        guard workers[index].isUp, workers[index].epoch == epoch,
            let position = workers[index].held.firstIndex(where: { $0.lease == lease })
        else { return }
        guard now >= workers[index].pausedUntil else {
            return add(
                .jobDone(index, epoch: epoch, lease: lease), after: workers[index].pausedUntil - now)
        }
        let job = workers[index].held[position].job
        if let failure = failure(of: job) {
            workers[index].held.remove(at: position)
            sendToHub(
                .fail(.init(article: job.article, lease: lease, failure: failure)), from: index)
        } else {
            if workers[index].stage == .collect { write(job) }
            if hasFaults, random.happens(plan.workerCrashes) { return crash(index) }
            workers[index].held.remove(at: position)
            let part = workers[index].adds.map { Part(name: $0, bytes: Array("{}".utf8)) }
            sendToHub(
                .done(.init(article: job.article, lease: lease, milliseconds: 1), part: part), from: index)
        }
        begin(index)
        leaveIfDrained(index)
    }

    private func failure(of job: Job) -> StageFailure? {
        switch article(of: job)?.fate {
        case .hopeless(let stage) where stage == job.stage:
            return StageFailure(code: "hopeless", reason: "Never.", isPermanent: true)
        case .flaky where flakes[job.article, default: 0] < 3 && random.happens(0.4):
            flakes[job.article, default: 0] += 1
            mishaps[job.article, default: 0] += 1
            return StageFailure(code: "flaky", reason: "Not now.")
        default: return nil
        }
    }
}
