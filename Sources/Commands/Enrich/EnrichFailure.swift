/// Why an article of the input became no event.
struct EnrichFailure: Error, Hashable {
    /// One sentence.
    var reason: String
}
