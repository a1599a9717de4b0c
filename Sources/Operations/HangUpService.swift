public import ServiceLifecycle
import UnixSignals

/// Does something at every SIGHUP, which otherwise would end the program.
public struct HangUpService: Service {
    private let action: @Sendable () -> Void

    public init(_ action: @escaping @Sendable () -> Void) { self.action = action }

    public func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() { action() }
    }
}
