extension HubConfiguration {
    /// - Throws: `HubError.configuration` where values contradict each other.
    public func check() throws(HubError) {
        guard !stages.isEmpty, Set(stages).count == stages.count else {
            throw .configuration("The stages must be named, each once.")
        }
        guard heartbeatMilliseconds > 0, silenceMilliseconds > heartbeatMilliseconds else {
            throw .configuration("silenceMilliseconds must be larger than heartbeatMilliseconds.")
        }
        guard leaseMilliseconds > 0, attemptsMaximum > 0, workersMaximum > 0, articlesMaximum > 0,
            turnMessagesMaximum > 0, workPipeMessagesMaximum > 0, articlePipeMessagesMaximum > 0,
            forgetIntervalMilliseconds > 0,
            diskIntervalMilliseconds > 0
        else {
            throw .configuration("Leases, attempts, workers, articles and turns need bounds above zero.")
        }
    }
}
