/// The hub's answer to an article, one JSON frame.
public enum PublishReply: Hashable, Sendable {
    /// In the journal on disk; it will become exactly one event file or one dead letter.
    case accepted(id: String)
    /// The same article was accepted before, under this id.
    case duplicate(id: String)
    case refused(Refusal)
    /// Under pressure: send it again after so many seconds.
    case busy(retryAfter: Double)
}

extension PublishReply: Codable {
    private enum Key: String, CodingKey { case status, id, code, reason, retryAfter }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        switch try container.decode(String.self, forKey: .status) {
        case "accepted": self = .accepted(id: try container.decode(String.self, forKey: .id))
        case "duplicate": self = .duplicate(id: try container.decode(String.self, forKey: .id))
        case "refused":
            let code = RefusalCode(rawValue: try container.decode(String.self, forKey: .code))
            self = .refused(
                Refusal(
                    code: code ?? .badMessage,
                    reason: try container.decode(String.self, forKey: .reason)))
        case "busy":
            self = .busy(retryAfter: try container.decode(Double.self, forKey: .retryAfter))
        case let other:
            throw DecodingError.dataCorruptedError(
                forKey: .status, in: container, debugDescription: "unknown status '\(other)'")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .accepted(let id):
            try container.encode("accepted", forKey: .status)
            try container.encode(id, forKey: .id)
        case .duplicate(let id):
            try container.encode("duplicate", forKey: .status)
            try container.encode(id, forKey: .id)
        case .refused(let refusal):
            try container.encode("refused", forKey: .status)
            try container.encode(refusal.code, forKey: .code)
            try container.encode(refusal.reason, forKey: .reason)
        case .busy(let retryAfter):
            try container.encode("busy", forKey: .status)
            try container.encode(retryAfter, forKey: .retryAfter)
        }
    }
}
