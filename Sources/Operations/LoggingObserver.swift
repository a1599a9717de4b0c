import Logging
import Worker

/// Writes what happens to a worker to the log.
struct LoggingObserver: WorkerObserver {
    let logger: Logger

    func observe(_ event: WorkerEvent) {
        switch event.level {
        case .debug: logger.debug("\(event)")
        case .info: logger.info("\(event)")
        case .warning: logger.warning("\(event)")
        }
    }
}
