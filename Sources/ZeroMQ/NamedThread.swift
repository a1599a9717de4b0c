import CZeroMQ
import Glibc
import Synchronization

/// A system thread for a loop that blocks, which the threads of Swift concurrency must not.
public final class NamedThread: Sendable {
    private let thread: pthread_t
    private let isJoined = Atomic(false)

    /// - Parameter name: for debuggers; Linux keeps 15 bytes.
    /// - Throws: ``ZeroMQError`` when the process may not have another thread.
    public init(_ name: String, _ body: @escaping @Sendable () -> Void) throws(ZeroMQError) {
        var thread = pthread_t()
        let start = Unmanaged.passRetained(
            Start {
                czmq_name_current_thread(name)
                body()
            })
        let result = pthread_create(&thread, nil, { argument in
            guard let argument else { return nil }
            Unmanaged<Start>.fromOpaque(argument).takeRetainedValue().body()
            return nil
        }, start.toOpaque())
        guard result == 0 else {
            start.release()
            throw ZeroMQError(.init(rawValue: result), .startThread)
        }
        self.thread = thread
    }

    /// Without a `join()` the thread frees itself when its body ends.
    deinit {
        if !isJoined.load(ordering: .acquiring) { pthread_detach(thread) }
    }

    /// Waits for the end of the body; a second call returns at once. Not to be called from the body.
    public func join() {
        guard !isJoined.exchange(true, ordering: .acquiringAndReleasing) else { return }
        pthread_join(thread, nil)
    }

    private final class Start: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) {
            self.body = body
        }
    }
}
