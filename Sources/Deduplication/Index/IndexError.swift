/// A duplicate index that cannot be used.
public struct IndexError: Error, CustomStringConvertible {
    public var path: String
    public var cause: any Error

    public var description: String {
        "the duplicate index \(path) cannot be used: \(cause). "
            + "Only one worker may have the file; check its rights and the space on the disk."
    }
}
