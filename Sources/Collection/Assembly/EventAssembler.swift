public import Wire

/// Joins an article's parts into one event, a CloudEvents 1.0 envelope in JSON, without decoding and encoding
/// their values: what a stage wrote stands in the event byte for byte, but for white space between tokens.
///
/// `data` holds `article`, the members of the parts `extraction`, `classification` and `duplicate` (of two
/// with the same name the later stage's), every other part under its own name, and `provenance`.
public struct EventAssembler: Sendable {
    public var options: AssemblyOptions

    static let type = "org.dateline.article.enriched.v1"
    /// Parts whose members join the data; all others stand in it whole.
    static let spreadParts: Set<PartName> = [.extraction, .classification, .duplicate]
    /// The members of the data that are ours, in the order in which they are written.
    static let order = [
        "article", "sources", "claims", "figures", "contested", "incidents", "dates", "entities",
        "unsupportedLanguage",
        "publisher", "framing", "duplicate", "story",
    ]
    static let provenance = "provenance"

    public init(options: AssemblyOptions = AssemblyOptions()) { self.options = options }

    /// - Parameter own: what the collector says of its own work, asked for when all else is done.
    /// - Throws: `StageFailure`, permanent, where a part is no JSON object or the article's id no file name.
    public func assemble(
        _ job: Job, own: () -> ProvenanceEntry? = { nil }
    ) throws(StageFailure) -> AssembledEvent {
        guard EventPath.isValid(id: job.article) else {
            throw StageFailure(
                code: "bad_id", reason: "The article's id cannot name a file; publish it under another.",
                isPermanent: true)
        }
        let data = try EventData(job.parts)
        let acceptance = Timestamp.day(job.acceptedMilliseconds)
        guard let day = data.datePublished ?? acceptance else {
            throw StageFailure(code: "bad_time", reason: "The article has no day.", isPermanent: true)
        }
        return AssembledEvent(
            article: job.article, topic: EventTopic.topic(publisher: data.bytes(of: "publisher")), day: day,
            json: try write(job, data, own))
    }

    private func write(
        _ job: Job, _ data: EventData, _ own: () -> ProvenanceEntry?
    ) throws(StageFailure) -> [UInt8] {
        var writer = JSONWriter(capacity: job.parts.reduce(1024) { $0 + $1.bytes.count })
        writer.raw("{")
        writer.member("specversion", "1.0")
        writer.member("id", job.article + "." + options.enrichmentVersion)
        writer.member("source", options.source)
        writer.member("type", Self.type)
        writer.member("subject", job.article)
        writer.member("time", Timestamp.text(job.acceptedMilliseconds))
        writer.member("datacontenttype", "application/json")
        writer.key("data")
        writer.raw("{")
        data.write(to: &writer, omitsBody: options.omitsBody)
        writer.key(Self.provenance)
        do {
            writer.raw(try JSON.encode(job.provenance + (own().map { [$0] } ?? [])))
        } catch {
            throw StageFailure(code: "bad_provenance", reason: "The provenance cannot be written: \(error).")
        }
        writer.raw("}}")
        return writer.bytes
    }
}
