extension HubMessage {
    /// The frames after the routing id.
    public func frames() throws -> [[UInt8]] {
        switch self {
        case .welcome(let welcome): Frames.message(.welcome, try JSON.encode(welcome))
        case .heartbeat: Frames.message(.heartbeat)
        case .refused(let refusal): Frames.message(.refused, try JSON.encode(refusal))
        case .goodbye: Frames.message(.goodbye)
        case .job(let lease, let job):
            Frames.message(
                .job,
                try JSON.encode(
                    JobHeader(
                        article: job.article, lease: lease.id, stage: job.stage,
                        attempt: job.attempt, acceptedMilliseconds: job.acceptedMilliseconds,
                        parts: job.parts.map(\.name), provenance: job.provenance)),
                job.parts.map(\.bytes))
        }
    }

    /// - Throws: `WireError` where the frames do not follow the grammar.
    public init(frames: [[UInt8]]) throws {
        let message = try Frames(frames)
        switch message.verb {
        case .welcome: self = .welcome(try message.decodeHeader(Welcome.self))
        case .heartbeat: self = .heartbeat
        case .refused: self = .refused(try message.decodeHeader(Refusal.self))
        case .goodbye: self = .goodbye
        case .job:
            let header = try message.decodeHeader(JobHeader.self)
            guard header.parts.count == message.parts.count else {
                throw WireError(.badMessage, "JOB needs one frame for each name in its header's parts.")
            }
            let parts = zip(header.parts, message.parts).map { Part(name: $0, bytes: $1) }
            self = .job(
                Lease(id: header.lease),
                Job(
                    article: header.article, stage: header.stage, attempt: header.attempt,
                    acceptedMilliseconds: header.acceptedMilliseconds, parts: parts,
                    provenance: header.provenance))
        default:
            throw WireError(.unknownVerb, "\(message.verb.rawValue) is not for hubs to say.")
        }
    }
}
