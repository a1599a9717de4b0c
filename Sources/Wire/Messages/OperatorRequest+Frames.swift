extension OperatorRequest {
    /// Whether a message is an operator's, by its verb alone.
    public static func isOperator(frames: [[UInt8]]) -> Bool {
        guard frames.count >= 2, frames[1].count <= 16 else { return false }
        switch Verb(rawValue: String(decoding: frames[1], as: UTF8.self)) {
        case .status, .deadLetters, .deadLetter, .retry, .drop: return true
        default: return false
        }
    }

    /// The frames after the routing id.
    public func frames() throws -> [[UInt8]] {
        switch self {
        case .status: Frames.message(.status)
        case .deadLetters(let page): Frames.message(.deadLetters, try JSON.encode(page))
        case .deadLetter(let identifier): Frames.message(.deadLetter, try JSON.encode(identifier))
        case .retry(let selection): Frames.message(.retry, try JSON.encode(selection))
        case .drop(let selection): Frames.message(.drop, try JSON.encode(selection))
        }
    }

    /// - Throws: `WireError` where the frames do not follow the grammar.
    public init(frames: [[UInt8]]) throws {
        let message = try Frames(frames)
        switch message.verb {
        case .status: self = .status
        case .deadLetters:
            let page = try message.decodeHeader(Page.self)
            guard (1...1000).contains(page.limit) else {
                throw WireError(.badMessage, "DEADLETTERS takes a limit of 1 to 1,000.")
            }
            self = .deadLetters(page)
        case .deadLetter: self = .deadLetter(try message.decodeHeader(Identifier.self))
        case .retry: self = .retry(try message.decodeHeader(Selection.self))
        case .drop: self = .drop(try message.decodeHeader(Selection.self))
        default:
            throw WireError(.unknownVerb, "\(message.verb.rawValue) is not for operators to say.")
        }
    }
}
