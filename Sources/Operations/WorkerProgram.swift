import Logging
import ServiceLifecycle
public import Worker
import ZeroMQ

/// A worker executable: a stage, served until an orderly stop.
public enum WorkerProgram {
    /// - Parameter stage: made after logging has begun; what it throws ends the program in words.
    public static func run(
        _ worker: WorkerOptions, service: ServiceOptions, stage makeStage: () throws -> any Stage
    ) async throws {
        try await Program.main(service) { logger in
            let stage = try makeStage()
            let worker = try Worker(
                stage, configuration: worker.configuration(for: stage.name), context: try Context(),
                observer: LoggingObserver(logger: logger))
            return [LoopService(stage.name.rawValue, loop: { try worker.run() }, stop: worker.stop)]
        }
    }
}
