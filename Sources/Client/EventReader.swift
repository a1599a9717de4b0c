public import ZeroMQ
import Wire

/// Reads a collector's events in order, each once: subscribes first, then asks for what came before.
/// Belongs to one thread.
public struct EventReader: ~Copyable {
    private let events: Socket
    private let replay: Socket
    private let replayEndpoint: Endpoint
    private var cursor: EventCursor
    private var isBehind = true
    private var askedMilliseconds: Int64?

    /// How long a replay's answer may take before it is asked for again.
    private static var replayMilliseconds: Int64 { 3_000 }
    /// Events asked for at once.
    private static var pageEvents: Int { 500 }

    /// - Parameters:
    ///   - since: the last sequence number already known, 0 for all.
    ///   - log: the log that gave it; where the collector has another one, reading begins at 0.
    /// - Throws: `ZeroMQError` where a socket cannot be had.
    public init(
        events eventsEndpoint: Endpoint, replay replayEndpoint: Endpoint, since: Int64, log: String? = nil,
        in context: Context, security: SocketOptions.Security = .none
    ) throws {
        var options = SocketOptions()
        options.security = security
        options.lingerMilliseconds = 0
        options.reconnectMilliseconds = 100
        options.reconnectMaximumMilliseconds = 2_000
        options.maximumFrameBytes = WireLimits.messageBytes
        options.maximumFrames = Self.pageEvents + 2
        let events = try Socket(.subscribe, in: context, options: options)
        try events.subscribe()
        try events.connect(eventsEndpoint)
        let replay = try Socket(.dealer, in: context, options: options)
        try replay.connect(replayEndpoint)
        self.events = events
        self.replay = replay
        self.replayEndpoint = replayEndpoint
        cursor = EventCursor(since: since, log: log)
    }

    /// Whether everything published up to now has been handed on, as far as the collector said.
    public var isCurrent: Bool { !isBehind }

    /// Waits for events until `deadlineMilliseconds` of the monotonic clock and hands them on in order.
    /// - Returns: whether any came.
    public mutating func read(
        until deadlineMilliseconds: Int64, _ deliver: (SequencedEvent) throws -> Void
    ) throws -> Bool {
        var poller = Poller()
        repeat {
            try askIfBehind()
            var count = try takeReplay(deliver)
            if !isBehind { count += try takeLive(deliver) }
            if count > 0 { return true }
            let again = askedMilliseconds.map { $0 + Self.replayMilliseconds } ?? deadlineMilliseconds
            let items = isBehind ? [replay.pollItem()] : [replay.pollItem(), events.pollItem()]
            _ = try poller.wait(for: items, until: min(deadlineMilliseconds, again))
        } while MonotonicClock.nowMilliseconds < deadlineMilliseconds
        return false
    }

    private mutating func askIfBehind() throws {
        let now = MonotonicClock.nowMilliseconds
        guard isBehind, askedMilliseconds.map({ now >= $0 + Self.replayMilliseconds }) ?? true else { return }
        let request = #"{"since":\#(cursor.last),"limit":\#(Self.pageEvents)}"#
        _ = try replay.send(.empty, Frame(request))
        askedMilliseconds = now
    }

    private mutating func takeReplay(_ deliver: (SequencedEvent) throws -> Void) throws -> Int {
        guard case .message(let message)? = try replay.receive() else { return 0 }
        let frames = message.frames.drop { $0.isEmpty }
        guard let first = frames.first, let page = try? JSON.decode(ReplayPage.self, from: first.bytes) else {
            throw ClientError.notUnderstood(replayEndpoint, reason: "the answer to a replay has no header")
        }
        askedMilliseconds = nil
        // The answer counts on from a number of another log: what came before it there is missing.
        if cursor.notice(page.log), page.through > 0 { return 0 }
        var delivered = 0
        for (sequence, frame) in zip(page.sequences, frames.dropFirst())
        where cursor.replayed(sequence, log: page.log) == .deliver {
            try deliver(SequencedEvent(sequence: sequence, log: page.log, bytes: frame.bytes))
            delivered += 1
        }
        cursor.passOver(upTo: page.through)
        isBehind = page.through < page.last
        return delivered
    }

    private mutating func takeLive(_ deliver: (SequencedEvent) throws -> Void) throws -> Int {
        var delivered = 0
        while case .message(let message)? = try events.receive() {
            guard message.frames.count == 3,
                let header = try? JSON.decode(PublicationHeader.self, from: message.frames[1].bytes)
            else { continue }
            switch cursor.live(header.sequence, log: header.log) {
            case .drop: continue
            case .deliver:
                try deliver(SequencedEvent(sequence: header.sequence, log: header.log, bytes: message.frames[2].bytes))
                delivered += 1
            case .replay:
                // The replay will bring this event too.
                isBehind = true
                return delivered
            }
        }
        return delivered
    }
}

/// The header of an answer to a replay request.
private struct ReplayPage: Decodable {
    var log: String
    /// Of the event frames that follow, in order.
    var sequences: [Int64]
    /// Everything up to here has been sent, or exists no more.
    var through: Int64
    /// The last sequence number that the collector has given.
    var last: Int64
}

/// The second frame of a published event.
private struct PublicationHeader: Decodable {
    var sequence: Int64
    var log: String
}
