/// A table of field names that cannot be read.
public struct FieldNamesError: Error, Hashable, CustomStringConvertible {
    /// 1 for the first line; 0 where there is no file.
    public var line: Int
    public var reason: String

    public var description: String { "fields.tsv, line \(line): \(reason)." }
}
