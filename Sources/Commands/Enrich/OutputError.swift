/// An output that cannot be written.
struct OutputError: Error, Hashable, CustomStringConvertible {
    var path: String
    var reason: String

    var description: String { "\(path): \(reason)" }
}
