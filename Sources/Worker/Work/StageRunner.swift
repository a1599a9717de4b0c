import Wire
import ZeroMQ

/// Runs a stage on batches from the queue, and never lets an error through.
struct StageRunner: Sendable {
    let stage: any Stage
    let queue: WorkQueue
    let mailbox: Mailbox

    /// The body of a compute thread.
    func run() {
        while let items = queue.take(upTo: stage.maxBatch) {
            let now = MonotonicClock.nowMilliseconds
            let expired = items.filter { $0.expiresMilliseconds <= now }
            if !expired.isEmpty { mailbox.post(expired.map(Self.returned)) }
            let live = items.filter { $0.expiresMilliseconds > now }
            if !live.isEmpty { perform(live) }
        }
        mailbox.threadEnded()
    }

    private func perform(_ items: [WorkItem]) {
        let clock = ContinuousClock()
        let start = clock.now
        do {
            let outcomes = try stage.perform(items.map(\.job))
            let milliseconds = (clock.now - start) / .milliseconds(1) / Double(items.count)
            guard outcomes.count == items.count else {
                let failure = StageFailure(
                    code: "bad_stage",
                    reason: "Stage '\(stage.name)' gave \(outcomes.count) outcomes for \(items.count) jobs; "
                        + "correct the stage.")
                mailbox.post(items.map { Self.answer($0, .failed(failure), milliseconds) })
                return
            }
            mailbox.post(zip(items, outcomes).map { Self.answer($0, $1, milliseconds) })
        } catch let error as StageUnavailable {
            mailbox.post(items.map(Self.returned), trouble: error)
        } catch {
            let milliseconds = (clock.now - start) / .milliseconds(1) / Double(items.count)
            let failure = Self.failure(error)
            mailbox.post(items.map { Self.answer($0, .failed(failure), milliseconds) })
        }
    }

    private static func returned(_ item: WorkItem) -> WorkAnswer {
        WorkAnswer(ticket: item.ticket, article: item.job.article, result: .returned)
    }

    private static func answer(_ item: WorkItem, _ outcome: Outcome, _ milliseconds: Double) -> WorkAnswer {
        WorkAnswer(
            ticket: item.ticket, article: item.job.article,
            result: .outcome(outcome, milliseconds: milliseconds))
    }

    /// A stage's own failure as it is; any other error under the code `error`, in its own words.
    static func failure(_ error: any Error) -> StageFailure {
        if let failure = error as? StageFailure { return failure }
        let reason = String(decoding: "\(error)".utf8.prefix(WireLimits.reasonBytes), as: UTF8.self)
        return StageFailure(code: "error", reason: reason)
    }
}
