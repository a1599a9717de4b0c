/// What a collector is told, with every bound of its queues.
public struct CollectorConfiguration: Sendable {
    /// Where the events' folders stand.
    public var eventsDirectory: String
    /// The SQLite file of the events' order; its directory must exist.
    public var logPath: String
    public var assembly = AssemblyOptions()
    /// Lays files out for reading. What is published stays on one line.
    public var printsPretty = false
    public var publishing = PublisherConfiguration()
    /// Jobs that share one wait for the disk, 1 or more.
    public var batchMaximum = 128
    /// What the collector says of itself in provenance.
    public var worker = "collector"
    public var version = "0"

    /// - Parameter directory: holds `events/` and `events.sqlite`; it must exist.
    public init(directory: String) {
        eventsDirectory = directory + "/events"
        logPath = directory + "/events.sqlite"
    }
}
