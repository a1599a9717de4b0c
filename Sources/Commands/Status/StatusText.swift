import Wire

/// A hub's state as a person reads it.
struct StatusText {
    private let status: HubStatus

    init(_ status: HubStatus) { self.status = status }

    var lines: [String] {
        var lines = [summary, ""]
        var stages = TextTable("stage", "waiting", "in flight", "delayed", "done", "failed", "workers", "free")
        for stage in status.stages {
            stages.add(
                stage.stage.rawValue, "\(stage.waiting)", "\(stage.inFlight)", "\(stage.delayed)",
                "\(stage.done)", "\(stage.failed)", "\(stage.workers)", "\(stage.freeCredit)")
        }
        lines += stages.lines
        let idle = status.stages.filter { $0.workers == 0 }.map(\.stage.rawValue)
        if !idle.isEmpty { lines += ["", "No worker for: \(idle.joined(separator: ", "))."] }
        var workers = TextTable("worker", "stage", "version", "held", "credit", "silent")
        for worker in status.workers {
            workers.add(
                worker.worker + (worker.isDraining ? " (draining)" : ""), worker.stage.rawValue, worker.version,
                "\(worker.held)", "\(worker.credit)", words(milliseconds: worker.silentMilliseconds))
        }
        if !workers.isEmpty { lines += [""] + workers.lines }
        return lines
    }

    private var summary: String {
        var words = ["\(status.articles) articles in the pipeline"]
        if let oldest = status.oldestMilliseconds {
            words.append("the oldest for \(Commands.words(milliseconds: oldest))")
        }
        words.append("\(status.completed) events since the hub's start")
        words.append(status.deadLetters == 0 ? "no dead letters" : "\(status.deadLetters) dead letters")
        if status.isDraining { words.append("the hub is stopping") }
        return words.joined(separator: ", ") + "."
    }
}
