import Journal
import OrderedCollections
import Wire

extension HubState {
    /// Takes a worker's message. Any counts as a sign of life.
    mutating func hear(
        _ message: WorkerMessage, from peer: Peer, at now: Moment, _ effects: inout [HubEffect]
    ) {
        touch(peer, at: now)
        switch message {
        case .hello(let hello): welcome(hello, from: peer, at: now, &effects)
        case .bye:
            if workers[peer] != nil { dismiss(peer, .bye, at: now, &effects) }
        case _ where workers[peer] == nil:
            refuse(Self.unknownWorker(message), to: peer, at: now, &effects)
        case .heartbeat: break
        case .done(let done, let part): finish(done, part, from: peer, at: now, &effects)
        case .fail(let failure): fail(failure, from: peer, at: now, &effects)
        case .giveBack(let giveBack): takeBack(giveBack, from: peer)
        case .drain: workers[peer]?.isDraining = true
        }
    }

    mutating func touch(_ peer: Peer, at now: Moment) {
        workers[peer]?.lastHeard = now.steady
        workers[peer]?.isMute = false
    }

    private static func unknownWorker(_ message: WorkerMessage) -> Refusal {
        let article: String? =
            switch message {
            case .done(let done, _): done.article
            case .fail(let failure): failure.article
            default: nil
            }
        return Refusal(
            code: .unknownWorker, reason: "This hub does not know you (any more); say HELLO again.",
            article: article)
    }

    private mutating func welcome(
        _ hello: WorkerMessage.Hello, from peer: Peer, at now: Moment, _ effects: inout [HubEffect]
    ) {
        if let refusal = objection(to: hello, from: peer) {
            refuse(refusal, to: peer, at: now, &effects)
            return
        }
        guard let stage = configuration.stages.firstIndex(of: hello.stage) else { return }
        if let adds = hello.adds { owners[adds] = hello.stage }
        var record = WorkerRecord(hello: hello, stage: stage, at: now.steady)
        record.hello.version = hello.version.clipped(toBytes: WireLimits.idBytes)
        var isReturning = false
        if let earlier = peersByWorker[hello.worker] {
            if workers[earlier]?.hello.epoch == hello.epoch, workers[earlier]?.stage == stage {
                isReturning = true
                inherit(&record, from: earlier, to: peer, holding: hello.holds)
            } else {
                dismiss(earlier, .replaced, at: now, &effects)
            }
        }
        // A connection that changes its name leaves the old one behind.
        if workers[peer] != nil { dismiss(peer, .replaced, at: now, &effects) }
        workers[peer] = record
        peersByWorker[hello.worker] = peer
        if !isReturning {
            effects.append(
                .notice(
                    .workerJoined(worker: hello.worker, stage: hello.stage, version: record.hello.version)))
        }
        send(.welcome(greeting), to: peer, at: now, &effects)
        if isDraining { send(.goodbye, to: peer, at: now, &effects) }
    }

    private var greeting: HubMessage.Welcome {
        HubMessage.Welcome(
            hub: hub, version: ProtocolVersion.current.description,
            heartbeatMilliseconds: configuration.heartbeatMilliseconds,
            silenceMilliseconds: configuration.silenceMilliseconds,
            leaseMilliseconds: configuration.leaseMilliseconds)
    }

    private func objection(to hello: WorkerMessage.Hello, from peer: Peer) -> Refusal? {
        guard configuration.stages.contains(hello.stage) else {
            let names = configuration.stages.map(\.rawValue).joined(separator: ", ")
            return Refusal(
                code: .unknownStage,
                reason: "This hub has no stage '\(hello.stage)'; its stages are \(names).")
        }
        if let adds = hello.adds {
            let owner = owners[adds]?.rawValue ?? (adds == .article ? "the hub" : hello.stage.rawValue)
            guard owner == hello.stage.rawValue else {
                return Refusal(
                    code: .badPart,
                    reason: "The part '\(adds)' belongs to \(owner); give yours another name.")
            }
            let names = owners.values.count { $0 == hello.stage }
            guard owners[adds] != nil || names < configuration.partNamesPerStageMaximum else {
                return Refusal(
                    code: .badPart,
                    reason:
                        "The workers of '\(hello.stage)' add \(names) parts already; use one of their names."
                )
            }
        }
        if let earlier = peersByWorker[hello.worker].flatMap({ workers[$0] }) {
            guard hello.epoch >= earlier.hello.epoch else {
                return Refusal(
                    code: .forbidden,
                    reason:
                        "Worker '\(hello.worker)' has started anew since; give each worker an id of its own."
                )
            }
        } else if workers[peer] == nil, workers.count >= configuration.workersMaximum {
            return Refusal(
                code: .forbidden,
                reason:
                    "This hub serves at most \(configuration.workersMaximum) workers; "
                        + "stop some or use another hub."
            )
        }
        return nil
    }

    /// The same start of the same worker over a new connection, or HELLO said twice: it keeps what it holds.
    /// What it says it does not hold was lost with the connection and goes back, nobody charged.
    private mutating func inherit(
        _ record: inout WorkerRecord, from earlier: Peer, to peer: Peer, holding: [UInt64]?
    ) {
        if peer != earlier, let holding {
            let kept = Set(holding)
            for lease in workers[earlier]?.held ?? [] where !kept.contains(lease) { takeBack(lease) }
        }
        guard let old = workers.removeValue(forKey: earlier) else { return }
        record.held = old.held
        record.heldBytes = old.heldBytes
        record.lastServed = old.lastServed
        if peer == earlier { record.overdue = old.overdue }
        for lease in record.held { leases[lease]?.peer = peer }
        if stages[record.stage].quarantine == earlier { stages[record.stage].quarantine = peer }
    }

    /// Lets a worker go. Unless it said BYE, its oldest `parallel` jobs are charged an attempt: those it was
    /// working on.
    mutating func dismiss(
        _ peer: Peer, _ departure: HubNotice.Departure, at now: Moment, _ effects: inout [HubEffect]
    ) {
        guard let worker = workers[peer] else { return }
        effects.append(
            .notice(
                .workerLeft(
                    worker: worker.hello.worker, stage: stages[worker.stage].name, departure,
                    held: worker.held.count)))
        let begun = departure == .bye ? 0 : max(0, worker.hello.parallel - worker.overdue.count)
        for (position, lease) in worker.held.enumerated() {
            if position < begun {
                charge(lease, .lost(worker: worker.hello.worker), at: now, &effects)
            } else {
                takeBack(lease)
            }
        }
        workers.removeValue(forKey: peer)
        if peersByWorker[worker.hello.worker] == peer { peersByWorker[worker.hello.worker] = nil }
        if stages[worker.stage].quarantine == peer { stages[worker.stage].quarantine = nil }
    }
}
