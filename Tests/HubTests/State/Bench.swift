import Journal
import Wire

@testable import Hub

/// A hub state machine on the bench: feeds events, keeps effects, moves the clock.
struct Bench {
    var state: HubState
    var now = Moment(steady: 0, wall: 1_700_000_000_000)
    /// Of the last call.
    var effects: [HubEffect] = []

    init(_ configuration: HubConfiguration = HubConfiguration(), restored: Restored = Restored()) {
        state = HubState(configuration: configuration, hub: "hub", seed: 1, restored: restored, at: now)
    }

    mutating func handle(_ event: HubEvent) {
        effects = []
        state.handle(event, at: now, &effects)
        state.schedule(at: now, &effects)
    }

    mutating func advance(_ milliseconds: Milliseconds, keepingAlive peers: [Peer] = []) {
        for _ in 0..<max(1, milliseconds / 500) {
            now.steady += min(500, milliseconds)
            now.wall += min(500, milliseconds)
            var all: [HubEffect] = []
            for peer in peers { state.handle(.worker(.heartbeat, from: peer), at: now, &all) }
            state.handle(.tick(isCaughtUp: true), at: now, &all)
            state.schedule(at: now, &all)
            effects = all
        }
    }

    @discardableResult
    mutating func publish(
        _ id: String, digest: String? = nil, bytes: Int = 2, recollection: Recollection = Recollection()
    ) -> PublishReply? {
        let submission = Submission(
            id: id, digest: digest ?? "digest of \(id)", headline: nil,
            bytes: [UInt8](repeating: 0x20, count: bytes), recollection: recollection)
        handle(.publish(submission, from: Publisher(routingID: [9], envelope: [[]])))
        return effects.lazy.compactMap { if case .reply(let reply, _) = $0 { reply } else { nil } }.first
    }

    mutating func hello(
        _ peer: Peer, worker: String = "w", epoch: Int64 = 1, stage: StageName = .extract, credit: Int = 1,
        parallel: Int = 1, adds: PartName? = .extraction, holds: [UInt64]? = nil
    ) {
        handle(
            .worker(
                .hello(
                    .init(
                        worker: worker, epoch: epoch, stage: stage, credit: credit, parallel: parallel,
                        version: "1", adds: adds, holds: holds)), from: peer))
    }

    mutating func done(_ assignment: Assignment, from peer: Peer, part: PartName? = .extraction) {
        handle(
            .worker(
                .done(
                    .init(article: assignment.article, lease: assignment.lease.id, milliseconds: 1),
                    part: part.map { Part(name: $0, bytes: Array("{}".utf8)) }), from: peer))
    }

    mutating func fail(_ assignment: Assignment, from peer: Peer, isPermanent: Bool = false) {
        let failure = StageFailure(code: "no", reason: "No.", isPermanent: isPermanent)
        handle(
            .worker(
                .fail(.init(article: assignment.article, lease: assignment.lease.id, failure: failure)),
                from: peer))
    }

    var assignments: [Assignment] {
        effects.compactMap { if case .assign(let assignment, _) = $0 { assignment } else { nil } }
    }

    var operations: [JournalOperation] {
        effects.compactMap { if case .journal(let operation) = $0 { operation } else { nil } }
    }

    var refusals: [RefusalCode] {
        effects.compactMap { if case .send(.refused(let refusal), _) = $0 { refusal.code } else { nil } }
    }
}

extension Peer {
    static let one = Peer(routingID: [1])
    static let two = Peer(routingID: [2])
    static let three = Peer(routingID: [3])
}
