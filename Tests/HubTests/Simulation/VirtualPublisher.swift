/// A publisher that sends its articles one by one, and each again until it is answered.
struct VirtualPublisher {
    /// Indices into the schedule's articles.
    var list: [Int]
    var position = 0
    /// Counts tries, so that an old timer or answer is known as such.
    var attempt = 0

    var current: Int? { position < list.count ? list[position] : nil }
}
