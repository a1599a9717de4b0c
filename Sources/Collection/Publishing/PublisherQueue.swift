import DequeModule
import Synchronization

/// What the collecting threads leave for the publishing thread. It never makes them wait: beyond its bounds
/// the oldest events go, which subscribers see as a gap and fill by a replay.
final class PublisherQueue: Sendable {
    private struct State {
        var events: Deque<PublishedEvent> = []
        var bytes = 0
        var dropped = 0
    }

    private let state = Mutex(State())
    private let eventsMaximum: Int
    private let bytesMaximum: Int

    init(eventsMaximum: Int, bytesMaximum: Int) {
        self.eventsMaximum = max(1, eventsMaximum)
        self.bytesMaximum = max(1, bytesMaximum)
    }

    func append(_ events: [PublishedEvent]) {
        state.withLock { state in
            for event in events {
                state.events.append(event)
                state.bytes += event.json.count
            }
            while state.events.count > eventsMaximum || state.bytes > bytesMaximum,
                let oldest = state.events.popFirst()
            {
                state.bytes -= oldest.json.count
                state.dropped += 1
            }
        }
    }

    func takeAll() -> Deque<PublishedEvent> {
        state.withLock { state in
            defer {
                state.events = []
                state.bytes = 0
            }
            return state.events
        }
    }

    /// Events left to replay since the start.
    var dropped: Int { state.withLock { $0.dropped } }
}
