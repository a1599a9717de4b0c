import Wire

/// What a consumer asks for: the events behind a sequence number.
struct ReplayRequest: Codable, Hashable, Sendable {
    /// The last sequence number that the consumer has; 0 for all.
    var since: Int64
    /// Events at most; the publisher has a bound of its own.
    var limit: Int?

    /// Longer requests are refused in words.
    static let bytesMaximum = 1_024
    /// A peer that sends a longer frame is cut off.
    static let frameBytesMaximum = 64 << 10

    init(since: Int64, limit: Int? = nil) {
        self.since = since
        self.limit = limit
    }

    /// - Throws: `Refusal`.
    init(bytes: [UInt8]) throws(Refusal) {
        guard bytes.count <= Self.bytesMaximum, let request = try? JSON.decode(Self.self, from: bytes),
            request.since >= 0, request.limit.map({ $0 >= 1 }) ?? true
        else {
            throw Refusal(
                code: .badMessage,
                reason: "Ask with one frame such as {\"since\":0,\"limit\":100}: the last sequence number "
                    + "you have, and how many events you want at most.")
        }
        self = request
    }
}
