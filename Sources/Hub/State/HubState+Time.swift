import HeapModule
import Journal
import OrderedCollections
import Wire

extension HubState {
    /// When the state machine wants its next tick at the latest, on the steady clock.
    public var nextDeadline: Milliseconds {
        var deadline = nextForgetting
        if let delay = delayed.min { deadline = min(deadline, delay.until) }
        for worker in workers.values {
            deadline = min(
                deadline, worker.lastSent + Milliseconds(configuration.heartbeatMilliseconds),
                worker.lastHeard + Milliseconds(configuration.silenceMilliseconds))
            if let lease = worker.held.first.flatMap({ leases[$0] }) {
                deadline = min(deadline, lease.deadline)
            }
            if let overdue = worker.overdue.first { deadline = min(deadline, overdue.until) }
        }
        return deadline
    }

    mutating func tick(isCaughtUp: Bool, at now: Moment, _ effects: inout [HubEffect]) {
        excuseOwnAbsence(at: now)
        while let delay = delayed.min, delay.until <= now.steady {
            delayed.removeMin()
            guard let record = articles[delay.number] else { continue }
            stages[record.stage].delayed -= 1
            enqueue(delay.number)
        }
        if isCaughtUp {
            let silence = Milliseconds(configuration.silenceMilliseconds)
            for (peer, worker) in workers where worker.lastHeard + silence <= now.steady {
                dismiss(peer, .silent, at: now, &effects)
            }
            for peer in workers.keys { expire(peer, at: now, &effects) }
        }
        let heartbeat = Milliseconds(configuration.heartbeatMilliseconds)
        for (peer, worker) in workers where worker.lastSent + heartbeat <= now.steady {
            send(.heartbeat, to: peer, at: now, &effects)
        }
        forget(at: now, &effects)
    }

    /// A hub that was stopped or slow hears nobody; that is not the workers' silence.
    private mutating func excuseOwnAbsence(at now: Moment) {
        let absence = now.steady - lastTick
        lastTick = now.steady
        guard absence > Milliseconds(configuration.silenceMilliseconds) / 2 else { return }
        for peer in workers.keys {
            workers[peer]?.lastHeard = now.steady
        }
    }

    /// Ends leases that ran out. Only those that the worker can have begun are charged; the others waited
    /// behind them in the worker's own queue.
    private mutating func expire(_ peer: Peer, at now: Moment, _ effects: inout [HubEffect]) {
        workers[peer]?.overdue.removeAll { $0.until <= now.steady }
        while let worker = workers[peer], let id = worker.held.first, let lease = leases[id],
            lease.deadline <= now.steady
        {
            let isBegun = worker.overdue.count < worker.hello.parallel
            effects.append(
                .notice(
                    .leaseExpired(article: articles[lease.number]?.id ?? "", worker: worker.hello.worker)))
            if isBegun {
                let trouble = Trouble.expired(
                    worker: worker.hello.worker, leaseMilliseconds: configuration.leaseMilliseconds)
                charge(id, trouble, at: now, &effects)
            } else {
                takeBack(id)
            }
            let until = now.steady + Milliseconds(configuration.leaseMilliseconds)
            workers[peer]?.overdue.append(WorkerRecord.Overdue(lease: id, until: until))
        }
    }

    private mutating func forget(at now: Moment, _ effects: inout [HubEffect]) {
        guard nextForgetting <= now.steady else { return }
        nextForgetting = now.steady + Milliseconds(configuration.forgetIntervalMilliseconds)
        effects.append(
            .journal(
                .forget(
                    completedBeforeMilliseconds: now.wall - configuration.rememberedMilliseconds,
                    keeping: configuration.rememberedMaximum)))
    }
}
