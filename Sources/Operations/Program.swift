public import ArgumentParser
public import Logging
public import ServiceLifecycle
import UnixSignals

/// What every service executable does around its loops.
public enum Program {
    /// Exit code of a program that will fail the same way when it is started again (`EX_CONFIG`).
    public static let hopeless = ExitCode(78)

    /// Starts logging, makes the services and runs them until one ends, or SIGTERM or SIGINT asks for an orderly end.
    /// - Throws: `ExitCode`, after the reason stands in the log.
    public static func main(
        _ options: ServiceOptions, services: (Logger) throws -> [any Service]
    ) async throws {
        let logger = startLogging(level: options.logLevel)
        var made: [any Service]
        do {
            made = try services(logger)
        } catch {
            logger.critical("\(error)")
            throw hopeless
        }
        if options.untilStdinCloses { made.append(ParentWatch()) }
        do {
            try await run(made, logger: logger)
        } catch {
            logger.critical("\(error)")
            throw ExitCode.failure
        }
    }

    /// Logs go to standard error, one line each.
    private static func startLogging(level: Logger.Level) -> Logger {
        LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
        var logger = Logger(label: "dateline")
        logger.logLevel = level
        return logger
    }

    private static func run(_ services: [any Service], logger: Logger) async throws {
        var quiet = logger
        // The group tells of every change of state; its errors are thrown anyway.
        quiet.logLevel = max(logger.logLevel, .error)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map {
                    .init(
                        service: $0, successTerminationBehavior: .gracefullyShutdownGroup,
                        failureTerminationBehavior: .gracefullyShutdownGroup)
                },
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: quiet))
        try await group.run()
    }
}
