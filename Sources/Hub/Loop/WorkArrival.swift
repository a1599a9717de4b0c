import Wire
import ZeroMQ

/// What came on the work socket.
struct WorkArrival {
    enum Content {
        case worker(WorkerMessage)
        case operation(OperatorRequest)
        case refused(Refusal)
    }

    var peer: Peer
    var content: Content

    /// `nil` for what has no sender.
    init?(_ received: Received) {
        switch received {
        case .overLimit(let message):
            guard let routingID = message.returnAddress.first else { return nil }
            peer = Peer(routingID: routingID.bytes)
            content = .refused(
                Refusal(
                    code: .tooLarge,
                    reason: "A message has at most \(WireLimits.frames) frames and "
                        + "\(message.maximumMessageBytes) bytes; "
                        + "\(message.frames) frames with \(message.bytes) bytes came."))
        case .message(let message):
            guard let routingID = message.frames.first else { return nil }
            peer = Peer(routingID: routingID.bytes)
            content = Self.read(message.frames.dropFirst().map(\.bytes))
        }
    }

    private static func read(_ frames: [[UInt8]]) -> Content {
        do {
            return OperatorRequest.isOperator(frames: frames)
                ? .operation(try OperatorRequest(frames: frames))
                : .worker(try WorkerMessage(frames: frames))
        } catch {
            let refusal = (error as? WireError)?.refusal
            return .refused(refusal ?? Refusal(code: .badMessage, reason: "\(error)"))
        }
    }
}
