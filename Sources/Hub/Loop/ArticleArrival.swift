import Wire
import ZeroMQ

/// What came on the articles socket.
struct ArticleArrival {
    var publisher: Publisher
    var content: Result<(article: Article, bytes: [UInt8]), Refusal>

    /// `nil` for what has no sender.
    init?(_ received: Received, intake: HubLoop.Intake) {
        switch received {
        case .overLimit(let message):
            guard let routingID = message.returnAddress.first else { return nil }
            publisher = Publisher(
                routingID: routingID.bytes, envelope: message.returnAddress.dropFirst().map(\.bytes))
            content = .failure(
                Refusal(
                    code: .tooLarge,
                    reason: "An article is one frame of at most \(message.maximumMessageBytes) bytes; "
                        + "\(message.frames) frames with \(message.bytes) bytes came."))
        case .message(let message):
            guard let routingID = message.frames.first else { return nil }
            let envelope = Self.envelope(of: message.frames.dropFirst())
            publisher = Publisher(routingID: routingID.bytes, envelope: envelope.map(\.bytes))
            let payload = message.frames.dropFirst(1 + envelope.count)
            guard let frame = payload.first, payload.count == 1 else {
                content = .failure(
                    Refusal(code: .badMessage, reason: "Send each article as one frame of JSON."))
                return
            }
            content = Self.read(frame.bytes, intake)
        }
    }

    /// Frames of an envelope, the empty one included, and the bytes of a tag: what is mirrored is bounded.
    private static let envelopeFramesMaximum = 2
    private static let tagBytesMaximum = 256

    /// The frames up to the first empty one, where a payload follows it.
    private static func envelope(of frames: ArraySlice<Frame>) -> ArraySlice<Frame> {
        guard let delimiter = frames.prefix(envelopeFramesMaximum).firstIndex(where: \.isEmpty),
            delimiter + 1 < frames.endIndex,
            frames[..<delimiter].allSatisfy({ $0.count <= tagBytesMaximum })
        else { return [] }
        return frames[...delimiter]
    }

    private static func read(
        _ bytes: [UInt8], _ intake: HubLoop.Intake
    ) -> Result<(article: Article, bytes: [UInt8]), Refusal> {
        intake(bytes).flatMap { article in
            guard let part = try? JSON.encode(article) else {
                return .failure(
                    Refusal(
                        code: .notAnArticle, reason: "The article holds a number that JSON cannot write."))
            }
            guard part.count <= WireLimits.frameBytes else {
                return .failure(
                    Refusal(
                        code: .tooLarge,
                        reason: "Written as JSON the article has \(part.count) bytes; "
                            + "at most \(WireLimits.frameBytes) are taken."))
            }
            return .success((article, part))
        }
    }
}
