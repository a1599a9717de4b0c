extension HubAnswer {
    /// The frames after the routing id: ANSWER, or REFUSED.
    public func frames() throws -> [[UInt8]] {
        switch self {
        case .status(let status):
            Frames.message(.answer, try JSON.encode(Body(status: status)))
        case .deadLetters(let letters):
            Frames.message(.answer, try JSON.encode(Body(deadLetters: letters)))
        case .deadLetter(let letter, let parts):
            Frames.message(
                .answer, try JSON.encode(Body(deadLetter: letter, parts: parts.map(\.name))),
                parts.map(\.bytes))
        case .changed(let count):
            Frames.message(.answer, try JSON.encode(Body(changed: count)))
        case .refused(let refusal): Frames.message(.refused, try JSON.encode(refusal))
        }
    }

    /// - Throws: `WireError` where the frames do not follow the grammar.
    public init(frames: [[UInt8]]) throws {
        let message = try Frames(frames)
        guard message.verb == .answer else {
            guard message.verb == .refused else {
                throw WireError(.unknownVerb, "\(message.verb.rawValue) is no answer to an operator.")
            }
            self = .refused(try message.decodeHeader(Refusal.self))
            return
        }
        let body = try message.decodeHeader(Body.self)
        if let status = body.status {
            self = .status(status)
        } else if let letters = body.deadLetters {
            self = .deadLetters(letters)
        } else if let letter = body.deadLetter {
            let parts = zip(body.parts ?? [], message.parts).map { Part(name: $0, bytes: $1) }
            self = .deadLetter(letter, parts)
        } else if let count = body.changed {
            self = .changed(count)
        } else {
            throw WireError(.badMessage, "ANSWER holds one of status, deadLetters, deadLetter, changed.")
        }
    }
}

private struct Body: Codable {
    var status: HubStatus?
    var deadLetters: [DeadLetter]?
    var deadLetter: DeadLetter?
    var parts: [PartName]?
    var changed: Int?
}
