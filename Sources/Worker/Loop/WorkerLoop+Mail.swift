import Wire
import ZeroMQ

extension WorkerLoop {
    /// Takes the compute threads' answers and the request to stop.
    func takeMail(at now: Int64) throws {
        let mail = mailbox.collect()
        for answer in mail.answers {
            report(answer)
            let link = links[answer.ticket.hub]
            try perform(link.state.answer(answer, at: now), on: link)
        }
        if let trouble = mail.trouble {
            let milliseconds = pause.begin(at: now)
            queue.pause()
            observer.observe(
                .stagePaused(reason: trouble.reason, pauseMilliseconds: Int(milliseconds)))
        }
        if mail.isStopRequested, drainDeadline == nil { try beginDrain(at: now) }
    }

    private func report(_ answer: WorkAnswer) {
        guard case .outcome(let outcome, let milliseconds) = answer.result else { return }
        switch outcome {
        case .done:
            pause.reset()
            observer.observe(.done(article: answer.article, milliseconds: milliseconds))
        case .failed(let failure): observer.observe(.failed(article: answer.article, failure))
        }
    }

    private func beginDrain(at now: Int64) throws {
        drainDeadline = now + Int64(max(0, configuration.drainMilliseconds))
        let notBegun = queue.remove { _ in true }
        for link in links {
            let leases = notBegun.filter { $0.ticket.hub == link.state.index }.map(\.ticket.lease)
            try perform(link.state.drain(notBegun: leases, at: now), on: link)
        }
    }

    /// The drain took too long: says BYE with jobs in hand.
    func quit(at now: Int64) throws -> Int {
        let abandoned = links.reduce(0) { $0 + $1.state.held.count }
        for link in links {
            try perform(link.state.quit(at: now), on: link)
        }
        return abandoned
    }

    /// Waits for the compute threads, whose queue is closed, no longer than the drain may take.
    /// - Returns: whether all have ended.
    func awaitThreads(_ count: Int) throws -> Bool {
        var poller = Poller(waker: mailbox.waker)
        let deadline = drainDeadline ?? MonotonicClock.nowMilliseconds
        while mailbox.collect().endedThreads < count {
            if MonotonicClock.nowMilliseconds >= deadline { return false }
            _ = try poller.wait(for: [], until: deadline)
        }
        return true
    }
}
