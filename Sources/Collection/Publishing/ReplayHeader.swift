/// The first frame of a replay; one frame for each of `sequences` follows.
struct ReplayHeader: Codable, Hashable, Sendable {
    /// The log's id: another one than before means that numbering began anew.
    var log: String
    var sequences: [Int64]
    /// Everything up to here is in this replay, or gone from the disk: ask on from here.
    var through: Int64
    /// The last sequence number there is: the replay is complete where `through` has reached it.
    var last: Int64
}
