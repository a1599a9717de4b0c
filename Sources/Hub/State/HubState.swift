import HeapModule
import Journal
import OrderedCollections
import Wire

/// The hub's mind: a deterministic state machine. Events go in, effects come out; it has no clock, socket or
/// disk, and its randomness is seeded.
///
/// A turn of the loop is: `handle` for each event, `schedule` once, the journal operations committed as one
/// transaction, then the other effects in order.
public struct HubState: Sendable {
    public let configuration: HubConfiguration
    /// New at each start.
    public let hub: String
    public internal(set) var isDraining = false

    let started: Moment
    var generator: SplitMix64
    /// Below 2^53, so that every JSON reader keeps it exact.
    var nextLease: UInt64
    var nextNumber: Int64
    var grants: UInt64 = 0

    var articles: [ArticleNumber: ArticleRecord] = [:]
    var numbersByID: [String: ArticleNumber] = [:]
    var numbersByDigest: [String: ArticleNumber] = [:]
    /// Size of all parts of all articles in the pipeline.
    var bytes = 0
    var deadLetters: Int

    var stages: [StageQueue]
    var delayed: Heap<Delay> = []
    /// In the order of their HELLO.
    var workers: OrderedDictionary<Peer, WorkerRecord> = [:]
    var peersByWorker: [String: Peer] = [:]
    var leases: [UInt64: LeaseRecord] = [:]
    /// Which stage adds a part.
    var owners: [PartName: StageName]

    var counters = HubCounters()
    var isDiskLow = false
    /// Articles turned away since the last one was taken.
    var turnedAway = 0
    var lastTick: Milliseconds
    var nextForgetting: Milliseconds

    /// Whether jobs are with workers.
    public var hasLeases: Bool { !leases.isEmpty }

    /// Takes one event. Effects are appended in the order in which they are to happen.
    public mutating func handle(_ event: HubEvent, at now: Moment, _ effects: inout [HubEffect]) {
        switch event {
        case .publish(let submission, let publisher):
            publish(submission, from: publisher, at: now, &effects)
        case .publishRefused(let refusal, let publisher):
            counters.refused += 1
            effects.append(.reply(.refused(refusal), to: publisher))
        case .worker(let message, let peer): hear(message, from: peer, at: now, &effects)
        case .messageRefused(let refusal, let peer):
            touch(peer, at: now)
            refuse(refusal, to: peer, at: now, &effects)
        case .status(let peer): effects.append(.answer(.status(status(at: now)), to: peer))
        case .retry(let letters, let peer): retry(letters, from: peer, &effects)
        case .drop(let letters, let peer): drop(letters, from: peer, &effects)
        case .undelivered(let peer, let lease): takeBack(lease, from: peer)
        case .disk(let freeBytes): isDiskLow = freeBytes < configuration.freeDiskBytesMinimum
        case .tick(let isCaughtUp): tick(isCaughtUp: isCaughtUp, at: now, &effects)
        case .drain: drain(at: now, &effects)
        }
    }

    private mutating func drain(at now: Moment, _ effects: inout [HubEffect]) {
        guard !isDraining else { return }
        isDraining = true
        effects.append(.notice(.draining))
        for peer in workers.keys { send(.goodbye, to: peer, at: now, &effects) }
    }

    mutating func send(
        _ message: HubMessage, to peer: Peer, at now: Moment, _ effects: inout [HubEffect]
    ) {
        workers[peer]?.lastSent = now.steady
        effects.append(.send(message, to: peer))
    }

    mutating func refuse(
        _ refusal: Refusal, to peer: Peer, at now: Moment, _ effects: inout [HubEffect]
    ) {
        send(.refused(refusal), to: peer, at: now, &effects)
    }
}
