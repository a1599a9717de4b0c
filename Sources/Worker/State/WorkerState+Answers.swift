import Wire

extension WorkerState {
    /// Takes what a compute thread has done. Late answers to void leases are dropped; those that come while
    /// the hub is away are kept until it is back.
    public mutating func answer(_ answer: WorkAnswer, at now: Int64) -> [WorkerEffect] {
        let lease = answer.ticket.lease
        guard answer.ticket.generation == generation, held[lease] != nil else { return [] }
        guard case .serving = phase else {
            unsaid.append(answer)
            return []
        }
        held[lease] = nil
        let message: WorkerMessage =
            switch answer.result {
            case .outcome(.done(let part), let milliseconds):
                .done(
                    WorkerMessage.Done(article: answer.article, lease: lease, milliseconds: milliseconds),
                    part: part)
            case .outcome(.failed(let failure), _):
                .fail(WorkerMessage.Fail(article: answer.article, lease: lease, failure: failure))
            case .returned: .giveBack(WorkerMessage.GiveBack(leases: [lease]))
            }
        return say(message, at: now) + finishIfDone(at: now)
    }

    /// Asks for no more jobs, gives back what has not begun, and says BYE once the rest is answered.
    public mutating func drain(notBegun leases: [UInt64], at now: Int64) -> [WorkerEffect] {
        isDraining = true
        guard case .serving = phase else { return leave() }
        var effects = say(.drain, at: now)
        let returned = leases.filter { held.removeValue(forKey: $0) != nil }
        if !returned.isEmpty { effects += say(.giveBack(WorkerMessage.GiveBack(leases: returned)), at: now) }
        return effects + finishIfDone(at: now)
    }

    /// Leaves at once: the hub gives what is still held to others, no attempt charged.
    public mutating func quit(at now: Int64) -> [WorkerEffect] {
        let isHeard = if case .serving = phase { true } else { false }
        return (isHeard ? say(.bye, at: now) : []) + leave()
    }

    private mutating func finishIfDone(at now: Int64) -> [WorkerEffect] {
        guard isDraining, held.isEmpty else { return [] }
        phase = .finished
        return say(.bye, at: now)
    }
}
