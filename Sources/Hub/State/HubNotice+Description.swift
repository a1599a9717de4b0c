extension HubNotice: CustomStringConvertible {
    /// How loud a notice is in a log.
    public enum Level: Sendable { case debug, info, warning }

    public var level: Level {
        switch self {
        case .attemptFailed, .leaseExpired, .deadLetter, .workerLeft(_, _, .silent, _): .warning
        case .listening, .restored, .workerJoined, .workerLeft, .busy, .draining: .info
        }
    }

    public var description: String {
        switch self {
        case .listening(let articles, let work): "articles at \(articles), work at \(work)"
        case .restored(let articles, let deadLetters):
            "the journal holds \(articles) articles and \(deadLetters) dead letters"
        case .workerJoined(let worker, let stage, let version):
            "worker '\(worker)' \(version) joined \(stage)"
        case .workerLeft(let worker, let stage, let departure, let held):
            "worker '\(worker)' left \(stage) (\(departure.rawValue)) with \(held) jobs"
        case .leaseExpired(let article, let worker):
            "the lease of '\(article)' ran out at worker '\(worker)'"
        case .attemptFailed(let article, let stage, let attempt, let code, let reason):
            "attempt \(attempt) of '\(article)' at \(stage) failed (\(code)): \(reason)"
        case .deadLetter(let article, let stage, let code, let reason):
            "'\(article)' is a dead letter at \(stage) (\(code)): \(reason)"
        case .busy(true): "at a bound of intake: publishers are told to wait"
        case .busy(false): "publishers are served again"
        case .draining: "draining: no new articles or jobs"
        }
    }
}
