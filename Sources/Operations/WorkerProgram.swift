public import Logging
import Wire
public import Worker
public import ZeroMQ

/// A worker executable: a stage, served until an orderly stop.
public enum WorkerProgram {
    /// - Parameter stage: made after logging has begun; what it throws ends the program in words.
    public static func run(
        _ options: WorkerOptions, service: ServiceOptions, stage makeStage: () throws -> any Stage
    ) async throws {
        try await Program.main(service) { logger in
            let stage = try makeStage()
            let worker = try worker(
                stage, configuration: options.configuration(for: stage.name), context: try Context(),
                logger: logger)
            let loop = LoopService(stage.name.rawValue, loop: { try worker.run() }, stop: worker.stop)
            guard let reloadable = stage as? any ReloadableStage else { return [loop] }
            return [loop, HangUpService { reload(reloadable, logger: logger) }]
        }
    }

    private static func reload(_ stage: any ReloadableStage, logger: Logger) {
        do {
            try stage.reload()
            logger.notice("SIGHUP: the files of stage \(stage.name) were read again.")
        } catch {
            logger.error("SIGHUP: stage \(stage.name) goes on with the files that it has.\n\(error)")
        }
    }

    /// A worker that tells the log what happens to it.
    /// - Throws: `EndpointPolicyError` where a hub is off this machine and there are no keys.
    public static func worker(
        _ stage: any Stage, configuration: WorkerConfiguration, context: Context, logger: Logger
    ) throws -> Worker {
        for hub in configuration.hubs {
            try EndpointPolicy.check(hub.endpoint, for: .connect, security: hub.security)
        }
        return try Worker(
            stage, configuration: configuration, context: context, observer: LoggingObserver(logger: logger))
    }
}
