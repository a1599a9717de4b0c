public import Wire

/// What a `WorkerState` wants done.
public enum WorkerEffect: Hashable, Sendable {
    case send(WorkerMessage)
    /// Give it to a compute thread.
    case work(WorkItem)
    /// Earlier leases of this hub are void: take out of the queue what has not begun.
    case forget
    /// Close the connection and make a new one.
    case reconnect
    case report(WorkerEvent)
}
