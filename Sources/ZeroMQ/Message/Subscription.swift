/// What an XPUB socket receives when a subscriber comes or goes.
public enum Subscription: Sendable, Hashable {
    case subscribe(topic: [UInt8])
    case unsubscribe(topic: [UInt8])

    /// - Returns: nil if the message is no subscription (an XSUB peer may send anything else).
    public init?(_ message: Message) {
        guard message.frames.count == 1, let frame = message.frames.first else { return nil }
        switch frame.first {
        case 1: self = .subscribe(topic: Array(frame.bytes.dropFirst()))
        case 0: self = .unsubscribe(topic: Array(frame.bytes.dropFirst()))
        default: return nil
        }
    }
}
