/// A text of an index, as a new one is compared with it.
struct IndexedText: Hashable {
    var number: UInt32
    /// Id of the first article of its cluster: its own where it is no copy.
    var original: String
    /// Its story, as it was when it came.
    var story: UInt32
    var fingerprint: Fingerprint
}
