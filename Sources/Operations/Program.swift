public import Logging
public import ServiceLifecycle

/// What every service executable does around its loop.
public enum Program {
    /// Logs go to standard error, one line each. Call once, first.
    public static func startLogging(label: String, level: Logger.Level) -> Logger {
        LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
        var logger = Logger(label: label)
        logger.logLevel = level
        return logger
    }

    /// Runs services until one ends, or SIGTERM or SIGINT asks for an orderly end.
    /// - Throws: what the first failing service throws.
    public static func run(_ services: [any Service], logger: Logger) async throws {
        var quiet = logger
        // The group tells of every state change at debug and above; its errors are thrown anyway.
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
