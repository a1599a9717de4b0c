import DequeModule
import Dispatch
import Synchronization

/// The jobs that wait for a compute thread. The hubs' credit is its bound: no hub sends more than that.
final class WorkQueue: Sendable {
    private struct State {
        var waiting: Deque<WorkItem> = []
        var isClosed = false
        var isPaused = false
    }

    private let state = Mutex(State())
    /// One signal an item; a batch leaves some over, which wake a thread in vain.
    private let signals = DispatchSemaphore(value: 0)

    func append(_ item: WorkItem) {
        state.withLock { $0.waiting.append(item) }
        signals.signal()
    }

    /// What waits, up to `maximum`; blocks until there is something, never to fill up.
    /// - Returns: `nil` when the queue is closed.
    func take(upTo maximum: Int) -> [WorkItem]? {
        while true {
            signals.wait()
            let batch: [WorkItem]? = state.withLock { state in
                if state.isClosed { return nil }
                guard !state.isPaused else { return [] }
                let count = min(max(1, maximum), state.waiting.count)
                defer { state.waiting.removeFirst(count) }
                return Array(state.waiting.prefix(count))
            }
            guard let batch else { return nil }
            if !batch.isEmpty { return batch }
        }
    }

    /// Takes out what nobody has begun.
    func remove(where isGone: (WorkItem) -> Bool) -> [WorkItem] {
        state.withLock { state in
            let gone = state.waiting.filter(isGone)
            state.waiting.removeAll(where: isGone)
            return Array(gone)
        }
    }

    /// Hands out nothing until `resume()`.
    func pause() { state.withLock { $0.isPaused = true } }

    func resume() {
        let waiting = state.withLock { state in
            state.isPaused = false
            return state.waiting.count
        }
        for _ in 0..<waiting { signals.signal() }
    }

    /// Ends every `take`, of so many threads at most.
    func close(threads: Int) {
        state.withLock { $0.isClosed = true }
        for _ in 0..<threads { signals.signal() }
    }
}
