public import ServiceLifecycle
import ZeroMQ

/// A blocking loop on a thread of its own, as a service: graceful shutdown asks it to stop and waits for its end.
public struct LoopService: Service {
    private let name: String
    private let loop: @Sendable () throws -> Void
    private let stop: @Sendable () -> Void

    /// - Parameters:
    ///   - name: of the thread; 15 bytes are kept.
    ///   - loop: runs until `stop` is called; may throw.
    ///   - stop: asks the loop to end; called from any thread, more than once.
    public init(
        _ name: String, loop: @escaping @Sendable () throws -> Void, stop: @escaping @Sendable () -> Void
    ) {
        self.name = name
        self.loop = loop
        self.stop = stop
    }

    public func run() async throws {
        try await withTaskCancellationHandler {
            try await withGracefulShutdownHandler {
                try await onThread()
            } onGracefulShutdown: {
                stop()
            }
        } onCancel: {
            stop()
        }
    }

    private func onThread() async throws {
        try await withCheckedThrowingContinuation { (end: CheckedContinuation<Void, any Error>) in
            do {
                _ = try NamedThread(name) { end.resume(with: Result { try loop() }) }
            } catch {
                end.resume(throwing: error)
            }
        }
    }
}
