import Glibc
public import ServiceLifecycle
import Synchronization
import ZeroMQ

/// Ends when standard input does: a program started by another then never outlives it.
public struct ParentWatch: Service {
    public init() {}

    public func run() async throws {
        let end = OneTime()
        try await withGracefulShutdownHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                end.set(continuation)
                do {
                    // The thread stays in read() when the service ends first; the process ends with it.
                    _ = try NamedThread("parent-watch") {
                        var byte: UInt8 = 0
                        while true {
                            let count = read(STDIN_FILENO, &byte, 1)
                            if count == 0 || (count < 0 && errno != EINTR) { break }
                        }
                        end.resume()
                    }
                } catch {
                    end.resume(throwing: error)
                }
            }
        } onGracefulShutdown: {
            end.resume()
        }
    }

    /// A continuation that is resumed by whoever comes first.
    private final class OneTime: Sendable {
        private struct State {
            var continuation: CheckedContinuation<Void, any Error>?
            var isDone = false
        }

        private let state = Mutex(State())

        func set(_ continuation: CheckedContinuation<Void, any Error>) {
            let isDone = state.withLock { state in
                if !state.isDone { state.continuation = continuation }
                return state.isDone
            }
            if isDone { continuation.resume() }
        }

        func resume(throwing error: (any Error)? = nil) {
            let continuation = state.withLock { state in
                state.isDone = true
                return state.continuation.take()
            }
            guard let continuation else { return }
            if let error { continuation.resume(throwing: error) } else { continuation.resume() }
        }
    }
}
