import DequeModule
import Synchronization

/// The newest changes, for many listeners: each goes on from where it is, at its own pace, and a slow one holds up
/// nobody. What is no longer here stands in the index.
public final class ChangeRing: Sendable {
    /// Changes kept for listeners.
    static let maximumChanges = 1_024
    /// Listeners at once; more are refused.
    public static let maximumListeners = 2_000

    private struct Entry {
        var number: Int64
        /// As it goes to every listener.
        var message: [UInt8]
    }

    private struct State {
        var entries: Deque<Entry> = []
        /// The newest number ever.
        var newest: Int64
        var waiting: [UInt64: CheckedContinuation<Void, Never>] = [:]
        var listeners = 0
        var nextWaiter: UInt64 = 0
        var isClosed = false
    }

    private let state: Mutex<State>

    /// - Parameter newest: the number of the newest article in the index.
    public init(newest: Int64) { state = Mutex(State(newest: newest)) }

    /// What a listener gets that has everything up to a number.
    public enum Answer: Sendable {
        /// Server-Sent Events up to `last`.
        case messages([UInt8], last: Int64)
        /// They are gone from the ring, or were never in it: ask the index.
        case askIndex
        /// No article has that number yet: the index is not the one that gave it.
        case unknown
        case nothing
    }

    public var newest: Int64 { state.withLock { $0.newest } }

    /// Wakes all listeners.
    public func add(_ changes: [Change]) {
        guard let last = changes.last else { return }
        let entries = changes.map { Entry(number: $0.number, message: ServerSentEvent.message($0)) }
        let waiting = state.withLock { state in
            state.entries.append(contentsOf: entries)
            if state.entries.count > Self.maximumChanges {
                state.entries.removeFirst(state.entries.count - Self.maximumChanges)
            }
            state.newest = max(state.newest, last.number)
            defer { state.waiting = [:] }
            return Array(state.waiting.values)
        }
        for continuation in waiting { continuation.resume() }
    }

    public func messages(after number: Int64) -> Answer {
        state.withLock { state in
            if number == state.newest { return .nothing }
            if number > state.newest || number < 0 { return .unknown }
            guard let first = state.entries.first, let last = state.entries.last, first.number <= number + 1
            else {
                return .askIndex
            }
            // Most listeners miss only the newest.
            let start = state.entries.lastIndex { $0.number <= number }.map { $0 + 1 } ?? 0
            return .messages(Array(state.entries[start...].map(\.message).joined()), last: last.number)
        }
    }

    /// Returns when there may be something after `number`, or the ring is closed, or the task is cancelled.
    public func wait(after number: Int64) async {
        let id = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isDue = state.withLock { state in
                    guard !state.isClosed, state.newest <= number, !Task.isCancelled else { return true }
                    state.waiting[id] = continuation
                    return false
                }
                if isDue { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: id) }?.resume()
        }
    }

    /// A place for one more listener.
    /// - Returns: whether there is one; then `leave` must be called.
    public func join() -> Bool {
        state.withLock { state in
            guard state.listeners < Self.maximumListeners, !state.isClosed else { return false }
            state.listeners += 1
            return true
        }
    }

    public func leave() { state.withLock { $0.listeners -= 1 } }

    public var listeners: Int { state.withLock { $0.listeners } }

    /// Ends all waiting for good.
    public func close() {
        let waiting = state.withLock { state in
            state.isClosed = true
            defer { state.waiting = [:] }
            return Array(state.waiting.values)
        }
        for continuation in waiting { continuation.resume() }
    }

    public var isClosed: Bool { state.withLock { $0.isClosed } }
}
