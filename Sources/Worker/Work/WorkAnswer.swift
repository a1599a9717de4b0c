public import Wire

/// What became of a job, on its way from a compute thread to the loop.
public struct WorkAnswer: Hashable, Sendable {
    /// What became of the work.
    public enum Result: Hashable, Sendable {
        case outcome(Outcome, milliseconds: Double)
        /// Not begun, or to no avail and not by the job's fault: it goes back.
        case returned
    }

    public var ticket: WorkItem.Ticket
    public var article: String
    public var result: Result

    public init(ticket: WorkItem.Ticket, article: String, result: Result) {
        self.ticket = ticket
        self.article = article
        self.result = result
    }
}
