/// A field of a query that cannot be understood.
public struct BadField: Error, Hashable, CustomStringConvertible {
    public var field: String
    /// What it takes.
    public var takes: String

    public init(field: String, takes: String) {
        self.field = field
        self.takes = takes
    }

    public var description: String { "'\(field)' takes \(takes)." }
}
