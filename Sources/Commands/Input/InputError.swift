/// An input that cannot be read: where, and why.
struct InputError: Error, Hashable, CustomStringConvertible {
    var path: String
    /// 1 for the first line, where lines are counted.
    var line: Int?
    var reason: String

    var description: String {
        let place = line.map { "\(path), line \($0)" } ?? path
        return "\(place): \(reason)"
    }
}
