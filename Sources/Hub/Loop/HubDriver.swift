import Journal
import Wire
import ZeroMQ

/// Drives the state machine: poll, drain both sockets up to a bound, run the pure core, commit once, send.
final class HubDriver {
    let configuration: HubConfiguration
    let journal: Journal
    private let intake: HubLoop.Intake
    let sockets: HubSockets
    private let observer: any HubObserver
    private var state: HubState
    /// Messages that a socket did not take, for the next turn.
    var undelivered: [HubEvent] = []
    private var isCaughtUp = true
    private var nextMeasurement: Milliseconds = 0
    private var drainDeadline: Milliseconds?

    init(
        configuration: HubConfiguration, journal: Journal, intake: @escaping HubLoop.Intake,
        sockets: HubSockets, observer: any HubObserver
    ) throws(JournalError) {
        let restored = try journal.restore()
        let state = HubState(
            configuration: configuration, hub: String(UInt64.random(in: .min ... .max), radix: 16),
            seed: UInt64.random(in: .min ... .max), restored: restored, at: HubClock.now)
        try journal.transaction { transaction in
            try state.relocations(of: restored).forEach { try transaction.apply($0) }
            try transaction.setStages(configuration.stages)
        }
        observer.observe(
            .restored(articles: restored.articles.count, deadLetters: restored.deadLetters))
        observer.observe(
            .listening(
                articles: sockets.articlesEndpoint.text, work: sockets.workEndpoint.text))
        self.configuration = configuration
        self.journal = journal
        self.intake = intake
        self.sockets = sockets
        self.observer = observer
        self.state = state
    }

    /// One turn.
    /// - Returns: whether there is to be another.
    func turn(isStopping: Bool) throws -> Bool {
        let isIdle = isCaughtUp && undelivered.isEmpty && isStopping == state.isDraining
        let deadline = min(state.nextDeadline, nextMeasurement, drainDeadline ?? .max)
        try sockets.wait(until: isIdle ? deadline : 0)
        let begin = HubClock.now
        let (articles, work) = try receive()
        var effects = try journal.transaction { transaction in
            var effects: [HubEffect] = []
            let events = undelivered + (try housekeeping(isStopping: isStopping, at: begin))
            undelivered = []
            for event in events { try handle(event, in: &transaction, at: begin, &effects) }
            for arrival in work {
                try handle(
                    event(for: arrival, in: transaction, &effects), in: &transaction, at: begin, &effects)
            }
            for arrival in articles {
                try handle(event(for: arrival, in: transaction), in: &transaction, at: begin, &effects)
            }
            try handle(.tick(isCaughtUp: isCaughtUp), in: &transaction, at: begin, &effects)
            state.schedule(at: begin, &effects)
            return effects
        }
        let operations = effects.count
        effects.removeAll { if case .journal = $0 { true } else { false } }
        let committed = HubClock.now
        try perform(effects)
        observer.observe(
            HubTurn(
                messages: articles.count + work.count, operations: operations - effects.count,
                commitMilliseconds: committed.steady - begin.steady,
                sendMilliseconds: HubClock.now.steady - committed.steady))
        return !isDrained(at: committed)
    }

    private func receive() throws(ZeroMQError) -> ([ArticleArrival], [WorkArrival]) {
        var work: [WorkArrival] = []
        let isWorkDone = try sockets.work.drain(
            messages: configuration.turnMessagesMaximum, bytes: configuration.turnBytesMaximum
        ) { received in
            if let arrival = WorkArrival(received) { work.append(arrival) }
        }
        var articles: [ArticleArrival] = []
        let areArticlesDone = try sockets.articles.drain(
            messages: configuration.turnMessagesMaximum, bytes: configuration.turnBytesMaximum
        ) { received in
            if let arrival = ArticleArrival(received, intake: intake) { articles.append(arrival) }
        }
        isCaughtUp = isWorkDone && areArticlesDone
        return (articles, work)
    }

    private func housekeeping(isStopping: Bool, at now: Moment) throws(JournalError) -> [HubEvent] {
        var events: [HubEvent] = []
        if now.steady >= nextMeasurement {
            nextMeasurement = now.steady + Milliseconds(configuration.diskIntervalMilliseconds)
            events.append(.disk(freeBytes: try journal.freeBytes()))
        }
        if isStopping, !state.isDraining {
            drainDeadline = now.steady + Milliseconds(configuration.drainMilliseconds)
            events.append(.drain)
        }
        return events
    }

    private func isDrained(at now: Moment) -> Bool {
        guard let drainDeadline else { return false }
        return now.steady >= drainDeadline || isCaughtUp && undelivered.isEmpty && !state.hasLeases
    }

    private func handle(
        _ event: HubEvent?, in transaction: inout JournalTransaction, at now: Moment,
        _ effects: inout [HubEffect]
    ) throws {
        guard let event else { return }
        let first = effects.count
        state.handle(event, at: now, &effects)
        for effect in effects[first...] {
            switch effect {
            case .journal(let operation): try transaction.apply(operation)
            case .notice(let notice): observer.observe(notice)
            default: break
            }
        }
    }
}
