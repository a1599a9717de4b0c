import Hub
import Logging

/// Writes what happens to the hub to the log: a line where something is gained or lost, none in normal work.
struct HubLog: HubObserver {
    let logger: Logger

    func observe(_ notice: HubNotice) {
        switch notice {
        case .listening(let articles, let work):
            logger.info("Articles at \(articles), workers and operators at \(work).")
        case .restored(let articles, let deadLetters):
            if articles + deadLetters > 0 {
                logger.info("The journal holds \(articles) articles and \(deadLetters) dead letters.")
            }
        case .workerJoined(let worker, let stage, let version):
            logger.info("Worker \(worker) serves \(stage), version \(version).")
        case .workerLeft(let worker, let stage, let departure, let held):
            let jobs = held > 0 ? "; its \(held) jobs go to others" : ""
            logger.notice("Worker \(worker) of \(stage) has gone (\(departure.rawValue))\(jobs).")
        case .leaseExpired(let article, let worker):
            logger.warning("Worker \(worker) took too long over article \(article).")
        case .attemptFailed(let article, let stage, let attempt, let code, let reason):
            logger.warning("Attempt \(attempt) at \(stage) of article \(article) failed (\(code)): \(reason)")
        case .deadLetter(let article, let stage, let code, let reason):
            logger.error("Article \(article) is a dead letter at \(stage) (\(code)): \(reason)")
        case .busy(let isBusy):
            logger.notice(isBusy ? "Full: publishers are told to wait." : "Taking articles again.")
        case .draining:
            logger.info("Stopping: no new articles, held jobs are awaited.")
        }
    }
}
