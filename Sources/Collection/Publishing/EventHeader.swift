/// The second frame of a published event.
struct EventHeader: Codable, Hashable, Sendable {
    var sequence: Int64
    var log: String
}
