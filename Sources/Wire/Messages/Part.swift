/// One part of an article's message: a JSON object under a name. Stages decode only the parts they read.
public struct Part: Hashable, Sendable {
    public var name: PartName
    /// A JSON object in UTF-8.
    public var bytes: [UInt8]

    public init(name: PartName, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
