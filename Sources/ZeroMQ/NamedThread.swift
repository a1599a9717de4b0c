import CZeroMQ
import Glibc

/// A system thread for a loop that blocks, which the threads of Swift concurrency must not.
public final class NamedThread: Sendable {
    private let thread: pthread_t

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

    /// Waits for the end of the body. Call it once, from another thread.
    public func join() {
        pthread_join(thread, nil)
    }

    private final class Start: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) {
            self.body = body
        }
    }
}
