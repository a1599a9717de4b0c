import Wire

/// An event on its way to subscribers.
struct PublishedEvent: Hashable, Sendable {
    var sequence: Int64
    var topic: String
    var json: [UInt8]
}
