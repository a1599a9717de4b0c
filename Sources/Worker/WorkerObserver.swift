/// Is told what happens to a worker, on the worker's own thread: be quick.
public protocol WorkerObserver: Sendable {
    func observe(_ event: WorkerEvent)
}

/// Tells nobody.
public struct SilentObserver: WorkerObserver {
    public init() {}

    public func observe(_ event: WorkerEvent) {}
}
