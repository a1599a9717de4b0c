import Wire

/// Messages of `text/event-stream`.
public enum ServerSentEvent {
    public static let mediaType = "text/event-stream; charset=utf-8"
    /// A comment keeps connections alive that say nothing.
    public static let comment: [UInt8] = Array(": still here\n\n".utf8)
    /// How long a browser waits before it comes back.
    public static let retry: [UInt8] = Array("retry: 2000\n\n".utf8)
    /// The listener's number is none of this index.
    public static func reset(newest: Int64) -> [UInt8] {
        Array("id: \(newest)\nevent: reset\ndata: {\"number\":\(newest)}\n\n".utf8)
    }

    /// JSON holds no line break, so that one `data` line is enough.
    public static func message(_ change: Change) -> [UInt8] {
        guard let data = try? JSON.encode(change) else { return comment }
        return Array("id: \(change.number)\nevent: article\ndata: ".utf8) + data + [0x0A, 0x0A]
    }
}
