import Synchronization
import ZeroMQ

/// Where compute threads and `stop()` leave word for the loop.
final class Mailbox: Sendable {
    struct Contents: Sendable {
        /// At most as many as there are jobs held.
        var answers: [WorkAnswer] = []
        /// Why the stage cannot work just now, if it said so.
        var trouble: StageUnavailable?
        var isStopRequested = false
        var endedThreads = 0
    }

    private let contents = Mutex(Contents())
    let waker: Waker

    init() throws(ZeroMQError) { waker = try Waker() }

    func post(_ answers: [WorkAnswer], trouble: StageUnavailable? = nil) {
        contents.withLock {
            $0.answers += answers
            if let trouble { $0.trouble = trouble }
        }
        waker.wake()
    }

    func requestStop() {
        contents.withLock { $0.isStopRequested = true }
        waker.wake()
    }

    func threadEnded() {
        contents.withLock { $0.endedThreads += 1 }
        waker.wake()
    }

    /// All that came since the last time; the request to stop and the ended threads stay.
    func collect() -> Contents {
        contents.withLock { contents in
            defer {
                contents.answers = []
                contents.trouble = nil
            }
            return contents
        }
    }
}
