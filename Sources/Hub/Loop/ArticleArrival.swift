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
                routingID: routingID.bytes, hasDelimiter: message.returnAddress.count > 1)
            content = .failure(
                Refusal(
                    code: .tooLarge,
                    reason: "An article is one frame of at most \(message.maximumMessageBytes) bytes; "
                        + "\(message.frames) frames with \(message.bytes) bytes came."))
        case .message(let message):
            guard let routingID = message.frames.first else { return nil }
            let hasDelimiter = message.frames.count > 2 && message.frames[1].isEmpty
            publisher = Publisher(routingID: routingID.bytes, hasDelimiter: hasDelimiter)
            let payload = message.frames.dropFirst(hasDelimiter ? 2 : 1)
            guard let frame = payload.first, payload.count == 1 else {
                content = .failure(
                    Refusal(code: .badMessage, reason: "Send each article as one frame of JSON."))
                return
            }
            content = Self.read(frame.bytes, intake)
        }
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
