extension WorkerMessage {
    /// The frames after the routing id. DONE carries the part's name in its header where it has one.
    public func frames() throws -> [[UInt8]] {
        switch self {
        case .hello(let hello): Frames.message(.hello, try JSON.encode(hello))
        case .heartbeat: Frames.message(.heartbeat)
        case .done(let done, let part):
            Frames.message(
                .done, try JSON.encode(DoneHeader(done: done, part: part?.name)),
                part.map { [$0.bytes] } ?? [])
        case .fail(let fail): Frames.message(.fail, try JSON.encode(fail))
        case .giveBack(let giveBack): Frames.message(.giveBack, try JSON.encode(giveBack))
        case .drain: Frames.message(.drain)
        case .bye: Frames.message(.bye)
        }
    }

    /// - Throws: `WireError` where the frames do not follow the grammar.
    public init(frames: [[UInt8]]) throws {
        let message = try Frames(frames)
        switch message.verb {
        case .hello:
            let hello = try message.decodeHeader(Hello.self)
            guard (1...WireLimits.credit).contains(hello.credit), hello.parallel >= 1,
                !hello.worker.isEmpty, hello.worker.utf8.count <= WireLimits.idBytes
            else {
                throw WireError(
                    .badMessage,
                    """
                    HELLO needs a worker id of 1 to \(WireLimits.idBytes) bytes, a credit of 1 to \
                    \(WireLimits.credit), and parallel of at least 1.
                    """)
            }
            self = .hello(hello)
        case .heartbeat: self = .heartbeat
        case .done:
            let header = try message.decodeHeader(DoneHeader.self)
            guard message.parts.count == (header.part == nil ? 0 : 1) else {
                throw WireError(
                    .badPart, "DONE has one frame after its header if it names a part, else none.")
            }
            let part = header.part.flatMap { name in
                message.parts.first.map { Part(name: name, bytes: $0) }
            }
            self = .done(header.done, part: part)
        case .fail: self = .fail(try message.decodeHeader(Fail.self))
        case .giveBack: self = .giveBack(try message.decodeHeader(GiveBack.self))
        case .drain: self = .drain
        case .bye: self = .bye
        default:
            throw WireError(.unknownVerb, "\(message.verb.rawValue) is not for workers to say.")
        }
    }
}

/// The header of DONE: the fields of `WorkerMessage.Done` and the name of the part that follows.
private struct DoneHeader: Codable {
    var article: String
    var lease: UInt64
    var milliseconds: Double
    var part: PartName?

    init(done: WorkerMessage.Done, part: PartName?) {
        article = done.article
        lease = done.lease
        milliseconds = done.milliseconds
        self.part = part
    }

    var done: WorkerMessage.Done {
        WorkerMessage.Done(article: article, lease: lease, milliseconds: milliseconds)
    }
}
