public import Wire

/// What the hub knows of a part: its name and size, never its bytes.
public struct PartSize: Hashable, Sendable {
    public var name: PartName
    public var bytes: Int

    public init(name: PartName, bytes: Int) {
        self.name = name
        self.bytes = bytes
    }
}
