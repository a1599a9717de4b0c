/// An index that cannot be used.
public struct IndexError: Error, CustomStringConvertible {
    /// A file, or a database's address without its password.
    public var place: String
    public var cause: String
    /// What to do.
    public var advice: String

    public var description: String { "the duplicate index \(place) cannot be used: \(cause). \(advice)" }
}
