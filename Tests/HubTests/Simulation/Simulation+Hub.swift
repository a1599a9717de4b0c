import HeapModule
import Journal
import Wire

@testable import Hub

extension Simulation {
    private var moment: Moment { Moment(steady: now, wall: 1_800_000_000_000 + now) }

    func startHub() {
        starts += 1
        drainDeadline = nil
        // Messages queued at the workers' side reach the new hub; those inside the old one are gone.
        inbox = []
        isTurnDue = false
        state = HubState(
            configuration: plan.configuration, hub: "hub-\(starts)", seed: random.next(),
            restored: journal.restore(stages: plan.configuration.stages), at: moment)
        wakeHub()
    }

    func arrive(_ arrival: Arrival) {
        guard state != nil else {
            lose(arrival)
            return
        }
        inbox.append(arrival)
        wakeHub()
    }

    func wakeHub() {
        guard !isTurnDue else { return }
        isTurnDue = true
        add(.hubTurn, after: 0)
    }

    private func stopHub() {
        journal.crash()
        inbox.forEach { lose($0) }
        inbox = []
        isTurnDue = false
        state = nil
        add(.hubStart, after: .random(in: 10...3000, using: &random))
    }

    /// One turn, as the loop does it, with a crash at a random place now and then.
    func turn() {
        guard state != nil, isTurnDue else { return }
        isTurnDue = false
        let batch = inbox.prefix(plan.configuration.turnMessagesMaximum)
        inbox.removeFirst(batch.count)
        var effects: [HubEffect] = []
        let isDiskLow = plan.hasLowDisk && (500..<1500).contains(now)
        handle(.disk(freeBytes: isDiskLow ? 0 : .max), &effects)
        for arrival in batch { handle(event(for: arrival), &effects) }
        handle(.tick(isCaughtUp: inbox.isEmpty), &effects)
        state?.schedule(at: moment, &effects)
        plantAfterTurn(&effects)
        let outward = effects.filter { if case .journal = $0 { false } else { true } }
        if bug == .answersBeforeCommit { perform(outward[...]) }
        let isCrashing = hasFaults && random.happens(plan.hubCrashes)
        if isCrashing, Bool.random(using: &random) {
            stopHub()
            return
        }
        journal.commit()
        checkState()
        let sent = isCrashing ? Int.random(in: 0...outward.count, using: &random) : outward.count
        if bug != .answersBeforeCommit { perform(outward.prefix(sent)) }
        if isCrashing {
            stopHub()
            return
        }
        endTurn()
    }

    private func endTurn() {
        guard let state else { return }
        if hasFaults, !state.isDraining, random.happens(plan.drains / 10) { inbox.append(.drain) }
        if state.isDraining {
            let deadline = drainDeadline ?? now + Int64(plan.configuration.drainMilliseconds)
            drainDeadline = deadline
            if !state.hasLeases || now >= deadline {
                stopHub()
                return
            }
        }
        if !inbox.isEmpty { wakeHub() }
        add(.hubTick(hub: state.hub), after: max(1, min(state.nextDeadline, drainDeadline ?? .max) - now))
    }

    private func handle(_ event: HubEvent, _ effects: inout [HubEffect]) {
        let first = effects.count
        let wasDraining = state?.isDraining == true
        state?.handle(event, at: moment, &effects)
        for effect in effects[first...] {
            switch effect {
            case .journal(let operation): journal.apply(operation)
            case .reply(.accepted(let id), _):
                mishaps[id] = 0
                if wasDraining { violations.append("A draining hub accepted '\(id)'.") }
            default: break
            }
        }
    }

    private func event(for arrival: Arrival) -> HubEvent {
        switch arrival {
        case .article(let index, let publisher, let attempt):
            let article = articles[index]
            let submission = Submission(
                id: article.id, digest: article.digest, headline: nil, bytes: article.bytes,
                recollection: journal.recollection(id: article.id, digest: article.digest))
            let routingID = [UInt8(publisher), UInt8(attempt & 255), UInt8(attempt >> 8 & 255)]
            return .publish(submission, from: Publisher(routingID: routingID, envelope: []))
        case .worker(let message, let peer): return .worker(message, from: peer)
        case .undelivered(let peer, let lease): return .undelivered(to: peer, lease: lease)
        case .retry:
            hasRetried = true
            let letters = journal.buried()
            for letter in letters { mishaps[letter.id] = 0 }
            return .retry(letters, from: Peer(routingID: [255]))
        case .drain: return .drain
        }
    }

    private func perform(_ effects: ArraySlice<HubEffect>) {
        for effect in effects {
            switch effect {
            case .reply(let reply, let publisher):
                let attempt = Int(publisher.routingID[1]) | Int(publisher.routingID[2]) << 8
                travel(.atPublisher(Int(publisher.routingID[0]), attempt: attempt, reply))
            case .send(let message, let peer): sendToWorker(message, peer)
            case .assign(let assignment, let peer):
                guard let cargo = journal.cargo(of: assignment.number) else {
                    violations.append("'\(assignment.article)' was assigned but is not in the journal.")
                    continue
                }
                let job = Job(
                    article: assignment.article, stage: assignment.stage, attempt: assignment.attempt,
                    acceptedMilliseconds: assignment.acceptedMilliseconds, parts: cargo.parts,
                    provenance: cargo.provenance)
                sendToWorker(.job(assignment.lease, job), peer)
            case .journal, .answer, .notice: break
            }
        }
    }

    /// Plants what cannot be planted in the journal.
    private func plantAfterTurn(_ effects: inout [HubEffect]) {
        for effect in effects {
            switch effect {
            case .notice(.leaseExpired(let article, _)) where bug == .forgetsToRequeueExpired:
                guard let number = state?.numbersByID[article], var hub = state else { continue }
                hub.delayed = .init(hub.delayed.unordered.filter { $0.number != number })
                for index in hub.stages.indices {
                    hub.stages[index].waiting = .init(
                        hub.stages[index].waiting.unordered.filter { $0 != number })
                }
                state = hub
            case .assign(let assignment, _)
            where bug == .completesTooEarly && assignment.stage == plan.configuration.stages.last:
                journal.apply(.complete(assignment.number, completedMilliseconds: moment.wall))
            default: break
            }
        }
    }

    private func checkState() {
        turns += 1
        guard checksInvariants, turns % Self.turnsPerCheck == 0, let state else { return }
        violations += state.brokenInvariants()
        let restored = hasRetried ? articles.count : 0
        if state.articles.count > plan.configuration.articlesMaximum + restored {
            violations.append("\(state.articles.count) articles in the pipeline, more than the bound.")
        }
        if Set(state.articles.keys) != Set(journal.durable.articles.keys) {
            violations.append("The state and the journal know different articles.")
        }
    }
}
