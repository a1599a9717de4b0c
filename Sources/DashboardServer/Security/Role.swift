/// What a request may do.
enum Role: Int, Comparable, Sendable {
    case nobody, reader, `operator`

    static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }
}
