import HeapModule
import Journal
import Wire

@testable import Hub

/// One schedule: virtual publishers, workers and a network around the real state machine, all from one seed.
final class Simulation {
    /// Virtual time in which everything must have come to rest after the last fault.
    static let restMilliseconds: Int64 = 30 * 60 * 1000

    /// A schedule that needs more runs in circles.
    static let appointmentsMaximum = 1_000_000

    /// The invariants cost more than the turn itself.
    static let turnsPerCheck = 5

    let seed: UInt64
    let plan: Plan
    let checksInvariants: Bool
    let bug: PlantedBug?
    var random: Random
    var now: Int64 = 0
    var agenda: Heap<Appointment> = []
    var order = 0

    // The hub.
    var state: HubState?
    var journal = ModelJournal()
    var inbox: [Arrival] = []
    var isTurnDue = false
    var starts = 0
    var turns = 0
    var drainDeadline: Int64?

    // The others.
    var articles: [VirtualArticle] = []
    var publishers: [VirtualPublisher] = []
    var workers: [VirtualWorker] = []
    /// What the collector wrote: digest by id.
    var files: [String: String] = [:]
    /// Failures thrown so far, by article.
    var flakes: [String: Int] = [:]
    /// What happened that may cost an article an attempt, since it was accepted or retried.
    var mishaps: [String: Int] = [:]
    /// The id under which publishers were told that a digest was taken.
    var answers: [String: String] = [:]
    var violations: [String] = []

    var hasFaults: Bool { now < plan.faultMilliseconds }

    init(seed: UInt64, bug: PlantedBug? = nil, checksInvariants: Bool = true) {
        self.seed = seed
        self.bug = bug
        self.checksInvariants = checksInvariants
        random = Random(seed: seed)
        plan = Plan(using: &random)
        journal.bug = bug
        makeArticles()
        makeWorkers()
    }

    /// Runs to the end.
    /// - Returns: the promises that were broken, in words; empty when all were kept.
    func run() -> [String] {
        add(.hubStart, after: 0)
        for index in publishers.indices { add(.publish(index, attempt: 0), after: 1) }
        for index in workers.indices {
            add(.workerStart(index), after: .random(in: 0...300, using: &random))
        }
        if plan.hasOperator { add(.operatorRetries, after: plan.faultMilliseconds) }
        let end = plan.faultMilliseconds + Self.restMilliseconds
        while violations.isEmpty, !isAtRest, let appointment = agenda.popMin() {
            now = appointment.at
            guard now <= end else {
                violations.append("Nothing came to rest within \(Self.restMilliseconds) ms.")
                break
            }
            happen(appointment.happening)
            if order > Self.appointmentsMaximum {
                violations.append("The hub never rests: \(order) appointments.")
            }
        }
        if violations.isEmpty { judge() }
        return violations
    }

    private var isAtRest: Bool {
        now > plan.faultMilliseconds && publishers.allSatisfy { $0.current == nil }
            && journal.durable.articles.isEmpty && state != nil
            && (!plan.hasOperator || hasRetried)
    }

    var hasRetried = false

    func add(_ happening: Happening, after wait: Int64) {
        order += 1
        agenda.insert(Appointment(at: now + max(0, wait), order: order, happening: happening))
    }

    private func happen(_ happening: Happening) {
        switch happening {
        case .hubStart: startHub()
        case .hubTurn: turn()
        case .hubTick(let hub): if state?.hub == hub { wakeHub() }
        case .operatorRetries:
            // Only to a hub that is there: an operator would try again.
            if state == nil { add(.operatorRetries, after: 500) } else { arrive(.retry) }
        case .atHub(let arrival): arrive(arrival)
        case .atWorker(let index, let peer, let message): receive(message, at: index, over: peer)
        case .atPublisher(let index, let attempt, let reply): take(reply, at: index, attempt: attempt)
        case .workerStart(let index): startWorker(index)
        case .workerBeat(let index, let epoch): beat(index, epoch: epoch)
        case .jobDone(let index, let epoch, let lease): finish(lease, at: index, epoch: epoch)
        case .publish(let index, let attempt): publish(index, attempt: attempt)
        }
    }
}
