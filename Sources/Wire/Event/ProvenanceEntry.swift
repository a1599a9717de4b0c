/// One stage's work on the article.
public struct ProvenanceEntry: Codable, Hashable, Sendable {
    public var stage: String
    /// The worker's own id.
    public var worker: String
    /// The worker's software version.
    public var version: String
    /// 1 for the first delivery.
    public var attempt: Int
    /// Time the stage took, in milliseconds.
    public var milliseconds: Double

    public init(stage: String, worker: String, version: String, attempt: Int, milliseconds: Double)
    {
        self.stage = stage
        self.worker = worker
        self.version = version
        self.attempt = attempt
        self.milliseconds = milliseconds
    }
}

extension ProvenanceEntry: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("attempt", attempt)
            json.member("milliseconds", milliseconds)
            json.member("stage", stage)
            json.member("version", version)
            json.member("worker", worker)
        }
    }
}
