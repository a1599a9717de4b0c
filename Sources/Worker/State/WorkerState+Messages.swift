public import Wire

extension WorkerState {
    /// Takes a message of the hub's. Any counts as a sign of life.
    public mutating func receive(_ message: HubMessage, at now: Int64) -> [WorkerEffect] {
        lastHeard = now
        switch message {
        case .welcome(let welcome): return welcomed(welcome, at: now)
        case .job(let lease, let job): return granted(lease.id, job, at: now)
        case .heartbeat: return []
        case .refused(let refusal): return refused(refusal, at: now)
        case .goodbye: return [.report(.hubLeaving(hub: endpoint))]
        }
    }

    /// Takes a message that cannot be read. Instead of WELCOME it is as good as a refusal.
    public mutating func misheard(_ error: WireError, at now: Int64) -> [WorkerEffect] {
        lastHeard = now
        if case .greeting = phase { return refused(error.refusal, at: now) }
        return [.report(.misheard(hub: endpoint, reason: error.description))]
    }

    private mutating func welcomed(_ welcome: HubMessage.Welcome, at now: Int64) -> [WorkerEffect] {
        guard case .greeting = phase else { return [] }
        // Another id is another life of the hub, which knows nothing of earlier leases.
        var effects = welcome.hub == hub ? [] : void()
        hub = welcome.hub
        refusals = 0
        phase = .serving(WorkerTimers(welcome))
        effects.append(.report(.welcomed(hub: endpoint)))
        let answers = unsaid
        unsaid = []
        for answer in answers { effects += self.answer(answer, at: now) }
        return effects
    }

    private mutating func granted(_ lease: UInt64, _ job: Job, at now: Int64) -> [WorkerEffect] {
        guard case .serving(let timers) = phase, held[lease] == nil else { return [] }
        guard !isDraining, held.count < heldMaximum else {
            return say(.giveBack(WorkerMessage.GiveBack(leases: [lease])), at: now)
        }
        held[lease] = job
        return [
            .work(
                WorkItem(
                    ticket: WorkItem.Ticket(hub: index, generation: generation, lease: lease), job: job,
                    expiresMilliseconds: now + timers.leaseMilliseconds))
        ]
    }

    private mutating func refused(_ refusal: Refusal, at now: Int64) -> [WorkerEffect] {
        switch phase {
        case .greeting:
            let doublings = min(refusals, 30)
            let wait = min(patience.refusalMilliseconds << doublings, patience.refusalMaximumMilliseconds)
            refusals += 1
            phase = .refused(untilMilliseconds: now + wait)
            return [.report(.refused(hub: endpoint, refusal, retryMilliseconds: Int(wait)))]
                + (isDraining ? leave() : [])
        case .serving where refusal.code == .unknownWorker:
            // It forgot us, and has given our jobs to others.
            if isDraining { return leave() }
            return void() + greet(at: now)
        case .serving: return [.report(.messageRefused(hub: endpoint, refusal))]
        case .connecting, .refused, .finished: return []
        }
    }

    mutating func say(_ message: WorkerMessage, at now: Int64) -> [WorkerEffect] {
        lastSaid = now
        return [.send(message)]
    }
}
