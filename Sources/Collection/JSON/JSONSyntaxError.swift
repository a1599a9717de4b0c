/// Where and why bytes are not the JSON that was expected.
struct JSONSyntaxError: Error, Hashable, CustomStringConvertible {
    /// Bytes before the place.
    var offset: Int
    var reason: String

    var description: String { "\(reason) at byte \(offset)" }
}
