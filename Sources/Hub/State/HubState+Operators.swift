import HeapModule
import Journal
import OrderedCollections
public import Wire

extension HubState {
    /// The state at one moment.
    public func status(at now: Moment) -> HubStatus {
        let oldest = articles.values.lazy.map(\.acceptedMilliseconds).min()
        return HubStatus(
            hub: hub, version: SoftwareVersion.current, uptimeMilliseconds: now.steady - started.steady,
            articles: articles.count, bytes: bytes, deadLetters: deadLetters,
            oldestMilliseconds: oldest.map { max(0, now.wall - $0) },
            accepted: counters.accepted, duplicates: counters.duplicates, refused: counters.refused,
            busy: counters.busy, completed: counters.completed, isDraining: isDraining,
            stages: stages.indices.map(status(ofStage:)),
            workers: workers.values.map { worker in
                HubStatus.Worker(
                    worker: worker.hello.worker, stage: stages[worker.stage].name,
                    version: worker.hello.version, credit: worker.hello.credit, held: worker.held.count,
                    silentMilliseconds: now.steady - worker.lastHeard, isDraining: worker.isDraining)
            })
    }

    private func status(ofStage index: Int) -> HubStatus.Stage {
        let stage = stages[index]
        let present = workers.values.filter { $0.stage == index }
        return HubStatus.Stage(
            stage: stage.name, waiting: stage.waiting.count + stage.suspects.count,
            inFlight: stage.inFlight, delayed: stage.delayed, workers: present.count,
            freeCredit: present.reduce(0) { $0 + $1.freeCredit }, done: stage.done, failed: stage.failed)
    }

    /// Puts dead letters back, even beyond the bounds of intake: they are on disk already.
    mutating func retry(_ letters: [StoredArticle], from peer: Peer, _ effects: inout [HubEffect]) {
        for letter in letters {
            let stage = index(of: letter.stage)
            var article = letter
            article.stage = stages[stage].name
            article.attempts = 0
            admit(article, stage: stage)
            deadLetters -= 1
            effects.append(.journal(.revive(letter.number, stage: article.stage)))
        }
        effects.append(.answer(.changed(letters.count), to: peer))
    }

    mutating func drop(_ letters: [StoredArticle], from peer: Peer, _ effects: inout [HubEffect]) {
        for letter in letters {
            deadLetters -= 1
            effects.append(.journal(.drop(letter.number)))
        }
        effects.append(.answer(.changed(letters.count), to: peer))
    }
}
